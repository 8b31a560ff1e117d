import espeak from './espeak-ng.json' with { type: 'json' }
import homophones from './homophones.json' with { type: 'json' }
import { type Lexicon, pronounce } from './pronounce.ts'

/** Engines that take no phonemes. `espeak-ng` is its voice `cmn-latn-pinyin`; `web-speech` is any other. */
export type DeafEngine = 'espeak-ng' | 'web-speech'

/**
 * Spells a text so that an engine without phonemes says it right: pinyin inside the text for espeak-ng (yin2 hang2),
 * homophones for the others (银航). For the voice only; the caption keeps the text.
 */
export function respell(text: string, engine: DeafEngine, options: { readonly name?: boolean } = {}): string {
  const spelt = pronounce(text, options).map(({ text: piece, pinyin, traps }) => {
    if (engine === 'espeak-ng') return pinyin ? ` ${pinyin.join(' ')} ` : forEspeak(piece)
    return [...piece].map((sign, at) => (traps.includes(at) && homophone(pinyin?.[at] ?? '')) || sign).join('')
  })
  return spelt.join('').replace(/ {2,}/g, ' ').trim()
}

const sounds: Readonly<Record<string, string>> = homophones

function homophone(syllable: string): string | undefined {
  return sounds[syllable]
}

/** The polyphones of a bank, to be handed to `ssml`. */
export const lexicon: Lexicon = { pronounce, homophone }

// Its word list says 账本 as 账本本, and 息 or 务 without a tone, wherever they stand.
const words: Readonly<Record<string, string>> = espeak.words
const known = new RegExp(Object.keys(words).join('|'), 'g')
// It knows the third tone before a third, but not that 一 and 不 change: 一百 yì, 一万 yí, 不是 bú; 第一 and 十一 stay.
const one = new RegExp(`(^|[^零一二三四五六七八九十第点])一(?=[${espeak.yi2}${espeak.yi4}])`, 'g')
const not = new RegExp(`不(?=[${espeak.bu2}])`, 'g')

function forEspeak(text: string): string {
  return text
    .replace(one, (match: string, before: string, at: number) => {
      const next = text.charAt(at + match.length)
      return `${before} ${espeak.yi2.includes(next) ? 'yi2' : 'yi4'} `
    })
    .replace(not, ' bu2 ')
    .replace(known, word => ` ${words[word] ?? word} `)
}
