import { pronounce, respell } from '../../read/lexicon/index.ts'
import type { Language } from '../../token.ts'
import type { Pronounce } from './script.ts'

/** What the lexicon of polyphones knows for a recording script and for the draft voice. */
export interface Lexicon {
  readonly pronounce: Pronounce
  /** The words spelt so that the draft voice says them right. */
  readonly respell: (words: string) => string
}

const mandarin: Lexicon = {
  pronounce(words) {
    const traps = pronounce(words).filter(({ pinyin, traps: places }) => pinyin && places.length > 0)
    const told = traps.map(({ text, pinyin }) => `${text} ${(pinyin ?? []).map(marked).join(' ')}`)
    return told.join('，') || null
  },
  respell: words => respell(words, 'espeak-ng'),
}

const none: Lexicon = { pronounce: () => null, respell: words => words }

const lexicons: Record<Language, Lexicon> = { 'zh-CN': mandarin, 'zh-HK': none, en: none }

/** The lexicon of a language; only Mandarin has one. */
export function lexiconOf(language: Language): Lexicon {
  return lexicons[language]
}

/** Above the vowel, by tone: ā á ǎ à; the light tone has none. */
const tones = ['\u0304', '\u0301', '\u030c', '\u0300']

/** `hang2` as it is printed: háng. The mark stands on a or e, on the o of ou, else on the last vowel. */
function marked(syllable: string): string {
  const letters = syllable.replace(/\d$/, '').replace('v', 'ü')
  const tone = tones[Number(syllable.at(-1)) - 1]
  const [bearer] = /[ae]|o(?=u)/.exec(letters) ?? /[iouü](?![iouü])/.exec(letters) ?? []
  if (!tone || bearer === undefined) return letters
  const at = /[ae]|o(?=u)/.exec(letters)?.index ?? letters.lastIndexOf(bearer)
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC')
}
