import { expect, test } from 'vitest'
import { divide } from '../../../packages/speech/src/clips/compile/divide.ts'

const second = new Float32Array(24_000)
const clips = (sprite: string, many: number) =>
  Array.from({ length: many }, (_, at) => ({ id: `${sprite}${at}`, sprite, samples: second }))

test('no sprite is so long that a phone decodes half a minute for one word', () => {
  const divided = divide([...clips('core', 40), ...clips('help', 3)])
  const lengths = Map.groupBy(divided, ({ sprite }) => sprite)
  expect([...lengths].map(([name, own]) => [name, own.length])).toEqual([
    ['core', 15],
    ['core-2', 15],
    ['core-3', 10],
    ['help', 3],
  ])
})

test('clips stay in their order, and none is lost', () => {
  expect(divide(clips('core', 40)).map(({ id }) => id)).toEqual(clips('core', 40).map(({ id }) => id))
})
