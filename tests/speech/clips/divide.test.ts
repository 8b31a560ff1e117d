import { expect, test } from 'vitest'
import { divide } from '../../../packages/speech/src/clips/compile/divide.ts'

const second = new Float32Array(24_000)
const clips = (sprite: string, many: number) =>
  Array.from({ length: many }, (_, at) => ({ id: `${sprite}${at}`, sprite, samples: second }))

test('no sprite is so long that a phone decodes half a minute for one word', () => {
  const divided = divide([...clips('core', 40), ...clips('help', 3)])
  const names = [...new Set(divided.map(({ sprite }) => sprite))]
  const lengths = names.map(name => [name, divided.filter(({ sprite }) => sprite === name).length])
  expect(lengths).toEqual([
    ['core', 15],
    ['core-2', 15],
    ['core-3', 10],
    ['help', 3],
  ])
})

test('clips stay in their order, and none is lost', () => {
  expect(divide(clips('core', 40)).map(({ id }) => id)).toEqual(clips('core', 40).map(({ id }) => id))
})
