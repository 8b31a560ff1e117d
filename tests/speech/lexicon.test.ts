import { execFileSync } from 'node:child_process'
import { pinyin, polyphonic } from 'pinyin-pro'
import { beforeAll, describe, expect, it } from 'vitest'
import { pronounce, type Pronounced, respell } from '@yinqiao/speech/read/lexicon'
import borders from '../../packages/speech/src/read/lexicon/borders.json' with { type: 'json' }
import espeakNg from '../../packages/speech/src/read/lexicon/espeak-ng.json' with { type: 'json' }
import homophones from '../../packages/speech/src/read/lexicon/homophones.json' with { type: 'json' }
import lexicon from '../../packages/speech/src/read/lexicon/lexicon.json' with { type: 'json' }
import examples from '../../packages/speech/src/read/lexicon/sentences.cases.json' with { type: 'json' }
import people from '../../packages/speech/src/read/lexicon/surnames.json' with { type: 'json' }
import { findTool } from '../../packages/workshop/src/tools.ts'
import disagreements from './pinyin-pro-disagrees.json' with { type: 'json' }

const terms = Object.entries(lexicon).flatMap(([trap, group]) =>
  Object.entries(group).map(([term, sounds]) => ({ trap, term, sounds: sounds.split(' ') })),
)
const known = new Map(Object.values(disagreements).flatMap(group => Object.entries<string>(group)))
const style = { type: 'array', toneType: 'num', v: true } as const
/** The light tone is 0 there and 5 here, as engines write it. */
const ours = (syllable: string) => syllable.replace(/0$/, '5')
/** Any syllable may lose its tone in running speech: 便宜 pián yi. */
const possible = (sign: string) =>
  (polyphonic(sign, style) as string[][])[0]!.flatMap(sound => [ours(sound), sound.replace(/\d$/, '5')])

const readings = (parts: readonly Pronounced[]) =>
  parts.flatMap(({ text, pinyin: sounds }) => [...text].map((sign, index) => ({ sign, sound: sounds?.[index] })))

describe('the lexicon beside another dictionary', () => {
  it('knows at least 250 terms, each once, each under a trap it holds', () => {
    expect(terms.length).toBeGreaterThanOrEqual(250)
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
    for (const { trap, term, sounds } of terms) {
      expect(term).toContain(trap)
      expect(sounds, term).toHaveLength(term.length)
    }
    for (const word of borders) expect(terms.find(({ term }) => term === word)).toBeUndefined()
  })

  it('gives no character a sound it never has', () => {
    for (const { term, sounds } of terms)
      for (const [index, sign] of [...term].entries())
        expect(possible(sign), `${sign} in ${term}`).toContain(sounds[index])
  })

  it('differs from pinyin-pro only where somebody has looked and said why', () => {
    const differing = terms
      .map(({ term, sounds }) => [term, sounds, pinyin(term, { ...style, toneSandhi: false }).map(ours)] as const)
      .filter(([, mine, theirs]) => mine.join() !== theirs.join())
    expect(Object.fromEntries(differing.map(([term, , theirs]) => [term, theirs.join(' ')]))).toEqual(
      Object.fromEntries(known),
    )
  })

  it('gives surnames sounds they have', () => {
    for (const [surname, sounds] of Object.entries(people.surnames))
      for (const [index, sign] of [...surname].entries()) expect(possible(sign)).toContain(sounds.split(' ')[index])
  })
})

describe('in whole sentences', () => {
  it.each(examples.sentences)('%s', marked => {
    const expected = [...marked.matchAll(/(.)(?:\(([^)]+)\))?/gu)].map(([, sign, sound]) => ({ sign, sound }))
    const heard = readings(pronounce(expected.map(({ sign }) => sign).join('')))
    expect(heard).toHaveLength(expected.length)
    for (const [index, { sign, sound }] of expected.entries())
      if (sound) expect(`${sign}(${heard[index]?.sound ?? '?'})`).toBe(`${sign}(${sound})`)
  })

  it('are more than sixty', () => expect(examples.sentences.length).toBeGreaterThan(60))

  it('every term keeps its sounds between other words', () => {
    for (const { term, sounds } of terms) {
      const part = pronounce(`请看，${term}。`).find(({ text }) => text === term)
      expect(part?.pinyin, term).toEqual(sounds)
    }
  })

  it('nothing is lost or added, whatever is written', () => {
    for (const text of ['', '行', 'ABC 还款 ＠', '😀还款日', '。'])
      expect(
        pronounce(text)
          .map(part => part.text)
          .join(''),
      ).toBe(text)
  })

  it('a name begins with a surname, unless it is a word: 单小红, but 单位食堂', () => {
    const names = ['单小红', '曾某', '查理', '单位食堂', '区域', '解放路小吃店']
    const first = names.map(name => pronounce(name, { name: true })[0]?.pinyin?.[0])
    expect(first).toEqual(['shan4', 'zeng1', 'zha1', 'dan1', 'qu1', undefined])
    expect(pronounce('单小红')[0]?.pinyin).toBeNull()
  })
})

describe('an engine that takes no phonemes', () => {
  const signs = Object.entries(homophones)

  it.each(signs)('%s is spelt with a character that has no other sound: %s', (syllable, sign) => {
    expect(pinyin(sign, { ...style, toneSandhi: false }).map(ours)).toEqual([syllable])
    expect(Object.keys(lexicon)).not.toContain(sign)
  })

  it('gets another spelling of the voice, while the caption keeps the words', () => {
    expect(respell('银行的还款日', 'web-speech')).toBe('银航的环款日')
    expect(respell('银行的还款日', 'espeak-ng')).toBe('yin2 hang2 的 huan2 kuan3 ri4')
    expect(respell('曾女士', 'web-speech')).toBe('增女士')
    expect(respell('你好', 'web-speech')).toBe('你好')
  })

  it('espeak-ng says one hundred, ten thousand and “not” with the tone they have before others', () => {
    expect(respell('一百一十一万一千元', 'espeak-ng')).toBe('yi4 百一十一万 yi4 千元')
    expect(respell('一万，第一次，十一个，二零零一年', 'espeak-ng')).toBe('yi2 万，第一次，十一个，二零零一年')
    expect(respell('不是', 'espeak-ng')).toBe('bu2 是')
    expect(respell('请再点一下，返回上一步', 'espeak-ng')).toBe('请再 dian3 yi2 xia4 ，返回上 yi2 步')
  })
})

// Three thousand words are said without a sound; on a busy machine that takes its time.
describe('espeak-ng, the draft voice', { timeout: 60_000 }, () => {
  let espeak = ''
  beforeAll(async () => {
    espeak = await findTool('espeak-ng')
  }, 360_000)
  // One line in, one line of phonemes out; a stop would make it two.
  const phonemes = (lines: string[]) =>
    execFileSync(espeak, ['-v', 'cmn-latn-pinyin', '-q', '-x', '--stdin'], {
      input: lines.map(line => `${line}。\n`).join('\n'),
      encoding: 'utf8',
    })
      .split('\n')
      .map(line => line.trim().replaceAll(/['_|]|\s+/g, ''))
      .filter(Boolean)

  it('is right about every term once it is respelt, and was wrong about a good part of them before', () => {
    const right = phonemes(terms.map(({ sounds }) => sounds.join(' ')))
    const before = phonemes(terms.map(({ term }) => term))
    const after = phonemes(terms.map(({ term }) => respell(term, 'espeak-ng')))
    for (const lines of [right, before, after]) expect(lines).toHaveLength(terms.length)
    const wrong = (lines: string[]) => terms.filter((_, index) => lines[index] !== right[index]).map(({ term }) => term)
    console.log(`  espeak-ng is wrong about ${wrong(before).length} of ${terms.length} terms by itself.`)
    expect(wrong(after)).toEqual([])
    expect(wrong(before)).toContain('银行')
  })

  it('says the words of its own list once, and with their tone', () => {
    const words = Object.entries(espeakNg.words)
    const right = phonemes(words.map(([, sounds]) => sounds))
    expect(phonemes(words.map(([word]) => respell(word, 'espeak-ng')))).toEqual(right)
    for (const [index, line] of phonemes(words.map(([word]) => word)).entries()) expect(line).not.toBe(right[index])
  })
})
