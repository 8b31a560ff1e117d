import { expect, test } from 'vitest'
import { inventory } from '../../../packages/speech/src/clips/compile/inventory.ts'
import { lexiconOf } from '../../../packages/speech/src/clips/compile/lexicon.ts'
import { messagesOf } from '../../../packages/speech/src/clips/compile/messages.ts'
import { fileNameOf, scriptOf } from '../../../packages/speech/src/clips/compile/script.ts'

const free = { standIns: { name: '屏幕上的这位' }, also: [] }
const scriptFor = (words: Record<string, string>) =>
  scriptOf(inventory(messagesOf('thing', words), 'zh-CN', free), 'zh-CN', lexiconOf('zh-CN').pronounce)
const rows = (script: string) =>
  script.split('\r\n').map(row => row.split('","').map(cell => cell.replace(/^"|"$/g, '')))

test('Excel opens it as it is: its mark in front, rows that end as Windows ends them, every cell in quotes', () => {
  const script = scriptFor({ done: '办好了' })
  expect(script.startsWith('\u{feff}"编号","文字","语气","在句子里","拼音","用在哪些话里","录成文件"\r\n')).toBe(true)
  expect(script.endsWith('"\r\n')).toBe(true)
})

test('the actor reads what to say, how it ends, in what sentence, and how a word of two sounds is said', () => {
  const [, row] = rows(scriptFor({ repay: '请到银行还款' }))
  expect(row?.slice(1, 6)).toEqual([
    '请到银行还款',
    '降，一句说完',
    '【请到银行还款。】',
    '银行 yín háng，还款 huán kuǎn',
    'thing.repay',
  ])
})

test('words with quotes and commas stay in their cell', () => {
  expect(scriptFor({ a: 'say "yes" now' })).toContain('"say ""yes"" now"')
})

test.each(['=1+1', '+1', '@sum', '＝1'])('%s is words to a spreadsheet, not a formula', words => {
  expect(scriptFor({ a: words })).toContain(`"'${words}"`)
})

const files = (script: string) =>
  rows(script)
    .slice(1)
    .map(row => row[6])

test('the same messages make the same script, and a new message changes no name of a file', () => {
  const before = scriptFor({ a: '转给{{payee, name}}', b: '好' })
  expect(scriptFor({ a: '转给{{payee, name}}', b: '好' })).toBe(before)
  expect(files(scriptFor({ z: '新的', a: '转给{{payee, name}}', b: '好' }))).toEqual(
    expect.arrayContaining(files(before)),
  )
})

test('each melody of the same words is a file of its own, whose name any system can hold', () => {
  const clips = inventory(messagesOf('thing', { a: '对？对。对，好' }), 'zh-CN', free)
  const names = clips.map(clip => fileNameOf(clip, 'wav'))
  expect(new Set(names).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}-]+\.wav$/u)
})
