import { expect, it } from 'vitest'
import { name, plain, sentence } from '@yinqiao/speech/read'
import { createDirector, type SpeechEngine } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

const isFixed: SpeechEngine['canSay'] = ({ tokens }) => tokens.every(({ kind }) => kind === 'words')
const hasStandIns: SpeechEngine['canSay'] = item => isFixed(item) || 'stand-in'
const broken = () => {
  throw new Error('no manifest')
}
const transfer = sentence(['转给', name('李梅'), '。'])

/** Engines of these ranks, added in this order while the director already stands. */
async function chain(...engines: [rank: number | undefined, canSay?: SpeechEngine['canSay']][]) {
  const clock = virtualClock()
  const director = createDirector({ clock, withheld, speaksAmounts: true })
  const made = engines.map(([rank, canSay]) =>
    scripted({ clock, ...(rank !== undefined && { rank }), ...(canSay && { canSay }) }),
  )
  for (const engine of made) director.add(engine)
  await clock.pass(1)
  director.unlock()
  return { clock, director, heard: () => made.map(({ spoken }) => spoken.join('')) }
}

it('the better engine goes first, though it was loaded last', async () => {
  const { clock, director, heard } = await chain([undefined], [3], [1], [2])
  director.say(words('您好。'))
  await clock.pass(20_000)
  expect(heard()).toEqual(['', '', '您好。', ''])
})

it('a sentence an engine cannot say goes whole to the next, never in parts', async () => {
  const { clock, director, heard } = await chain([2, isFixed], [3])
  director.say([...transfer, ...words('请核对。')])
  await clock.pass(20_000)
  expect(heard()).toEqual(['', `${plain(transfer)}请核对。`])
})

it('a name is said by an engine that has it, before one that has only 屏幕上的这位', async () => {
  const { clock, director, heard } = await chain([2, hasStandIns], [3])
  director.say(transfer)
  await clock.pass(20_000)
  director.say(words('请核对。'))
  await clock.pass(20_000)
  expect(heard()).toEqual(['请核对。', '转给李梅。'])
})

it('a name is said with a stand-in where no other engine is', async () => {
  const { clock, director, heard } = await chain([2, hasStandIns], [3, isFixed])
  director.say(transfer)
  await clock.pass(20_000)
  expect(heard()).toEqual(['转给李梅。', ''])
})

it('an engine that breaks when it is asked is passed over', async () => {
  const { clock, director, heard } = await chain([1, broken], [2])
  director.say(words('您好。'))
  await clock.pass(20_000)
  expect(heard()).toEqual(['', '您好。'])
})
