import { describe, expect, it } from 'vitest'
import { amount, asWritten, code, name, plain, type Privacy, sentence, type Token } from '@yinqiao/speech/read'
import { amount as english } from '@yinqiao/speech/read/en'
import { lexicon } from '@yinqiao/speech/read/lexicon'
import { type Dialect, ssml } from '@yinqiao/speech/read/ssml'
import { amount as cantonese } from '@yinqiao/speech/read/zh-HK'
import examples from '../../packages/speech/src/read/lexicon/sentences.cases.json' with { type: 'json' }

const dialects: Dialect[] = ['plain', 'tencent', 'huawei']
const said = (text: string, privacy: Privacy = 'public', pauseMs?: number): Token[] => [
  { text, kind: 'words', privacy, group: 0, ...(pauseMs === undefined ? {} : { pauseMs }) },
]
const mandarin = (tokens: readonly Token[], dialect: Dialect) => ssml(tokens, { language: 'zh-CN', dialect, lexicon })
/** The root of a document that is XML: anything else has a root that reports the error. */
const wellFormed = (text: string) => {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
  expect(root.nodeName, text).toBe('speak')
  return root
}

describe('a prompt for a voice that takes markup', () => {
  const prompt = sentence(['您的还款日到了，请还', amount(123_456), '到分行。'])

  it('is W3C SSML, with the words the caption has and homophones for what would be misread', () => {
    expect(mandarin(prompt, 'plain')).toBe(
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="zh-CN">' +
        '您的<sub alias="环款日">还款日</sub>到了，请还<break time="350ms"/>' +
        '一千二百三十四元五角六分<break time="350ms"/>到<sub alias="芬航">分行</sub>。</speak>',
    )
  })

  it('is Tencent’s, one character a phoneme', () => {
    expect(mandarin(prompt, 'tencent')).toBe(
      '<speak>您的<phoneme alphabet="py" ph="huan2">还</phoneme>款日到了，请还<break time="350ms"/>' +
        '一千二百三十四元五角六分<break time="350ms"/>到<phoneme alphabet="py" ph="fen1">分</phoneme>' +
        '<phoneme alphabet="py" ph="hang2">行</phoneme>。</speak>',
    )
  })

  it('is HarmonyOS’, with its markers behind the character', () => {
    expect(mandarin(prompt, 'huawei')).toBe(
      '您的还[=huan2]款日到了，请还[p350]一千二百三十四元五角六分[p350]到分[=fen1]行[=hang2]。',
    )
  })

  it('may carry pinyin under a name of the engine’s own', () => {
    expect(ssml(said('银行'), { language: 'zh-CN', lexicon, alphabet: 'pinyin' })).toContain(
      '<phoneme alphabet="pinyin" ph="yin2 hang2">银行</phoneme>',
    )
  })

  it('needs no lexicon, and a language without one gets none', () => {
    expect(ssml(said('还款日'), { language: 'zh-CN', dialect: 'tencent' })).toBe('<speak>还款日</speak>')
    expect(ssml(cantonese(200), { language: 'zh-HK', dialect: 'tencent', lexicon })).toBe('<speak>兩元</speak>')
    expect(ssml(english(200), { language: 'en', lexicon })).toContain('xml:lang="en">two yuan</speak>')
  })

  it('says 单 as a surname in a name only', () => {
    expect(mandarin(name('单小红'), 'huawei')).toBe('单[=shan4]小红')
    expect(mandarin(said('单小红'), 'huawei')).toBe('单小红')
  })

  it('spells the letters of a code', () => {
    expect(mandarin(code('TX7'), 'huawei')).toBe('[h1]T[h0][h1]X[h0]七')
    expect(mandarin(code('T7'), 'tencent')).toBe('<speak><say-as interpret-as="characters">T</say-as>七</speak>')
  })

  it('breathes where the reader breathes, once after a comma, never longer than an engine takes', () => {
    expect(mandarin(said('好', 'public', 200), 'tencent')).toBe('<speak>好<break time="200ms"/></speak>')
    expect(mandarin(said('好，', 'public', 250), 'tencent')).toBe('<speak>好，</speak>')
    expect(mandarin(said('好', 'public', 30), 'huawei')).toBe('好')
    expect(mandarin(said('好', 'public', 60_000), 'huawei')).toBe('好[p9000]')
  })
})

describe.each(dialects)('somebody who writes markup into a memo (%s)', dialect => {
  const nasty = [
    '<audio src="https://example.com/x.mp3"/>',
    'a & b < c > d',
    `"'`,
    '</speak><speak>',
    '[p9000][=si3]',
    ']]>',
    'a\u0000b\u0008c\u001bd\u0085e\ufffff',
    '\ud800x\udc00',
    '还款<行>',
  ]

  it.each(nasty)('writes only words: %j', text => {
    const made = mandarin(said(text), dialect)
    // eslint-disable-next-line no-control-regex
    expect(made).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(() => encodeURIComponent(made)).not.toThrow()
    if (dialect === 'huawei') expect(made.replace(/\[=(?:huan2|kuan3|hang2|xing2)\]/g, '')).not.toMatch(/[[\]]/)
    else expect([...wellFormed(made).querySelectorAll('*')].map(node => node.nodeName)).not.toContain('audio')
  })

  it('nothing secret is ever in it, even if somebody forgot to empty it', () => {
    const made = mandarin(
      sentence(['验证码是', said('四八二一', 'secret'), asWritten('卡 6222021234566288'), code('482913'), '。']),
      dialect,
    )
    expect(made).not.toMatch(/四八二一|6222|482913/)
    expect(made).toContain('验证码是')
  })

  it('every sentence keeps all its words', () => {
    for (const marked of examples.sentences) {
      const text = marked.replace(/\([^)]*\)/g, '')
      const made = mandarin(sentence([text]), dialect)
      const words = dialect === 'huawei' ? made.replace(/\[[^\]]*\]/g, '') : wellFormed(made).textContent
      expect(words).toBe(plain(sentence([text])))
    }
  })
})
