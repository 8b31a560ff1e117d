import { createEarcons, type Earcon, lengthOf, vibrationOf } from '@yinqiao/speech/say/earcon'
import { expect, test } from 'vitest'

const all = ['success', 'attention', 'error', 'arrival', 'key'] as const satisfies readonly Earcon[]

test('each earcon shakes the phone in its own way, and none is a copy of another', () => {
  const shakes = all.map(name => vibrationOf(name).join())
  expect(new Set(shakes).size).toBe(all.length)
})

test.each(all)('%s is short', name => {
  expect(lengthOf(name)).toBeGreaterThan(40)
  expect(lengthOf(name)).toBeLessThan(600)
})

test('without a context there is a shake and no sound', () => {
  const shaken: number[][] = []
  const earcons = createEarcons({ getContext: () => null, vibrate: pattern => shaken.push(pattern) })
  expect(earcons.play('error', { sound: true, vibrate: true })).toBe(0)
  expect(shaken).toEqual([[...vibrationOf('error')]])
})

test('nobody who asked for silence hears or feels anything', () => {
  const shaken: number[][] = []
  const earcons = createEarcons({ getContext: () => fail(), vibrate: pattern => shaken.push(pattern) })
  expect(earcons.play('arrival', { sound: false, vibrate: false })).toBe(0)
  expect(shaken).toEqual([])
})

test('a context that still waits for a tap sounds nothing later, beside other words', () => {
  const suspended = { state: 'suspended', createOscillator: () => fail() } as unknown as AudioContext
  expect(createEarcons({ getContext: () => suspended }).play('key', { sound: true, vibrate: false })).toBe(0)
})

test('a phone that refuses to shake or to sound does not stop the words', () => {
  const earcons = createEarcons({ getContext: () => fail(), vibrate: () => fail() })
  expect(earcons.play('success', { sound: true, vibrate: true })).toBe(0)
})

function fail(): never {
  throw new Error('refused')
}
