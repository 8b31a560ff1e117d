import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Priority } from '@yinqiao/speech/say'
import { cutsInto, enqueue, type Queue, type Utterance } from '../../packages/speech/src/say/queue.ts'

const utterance = (priority: Priority, key: string): Utterance => ({ priority, key, tokens: [], asked: false })
const fill = (...all: [Priority, string][]): Queue =>
  all.reduce<Queue>((queue, [priority, key]) => enqueue(queue, utterance(priority, key)), [])
const keys = (queue: Queue) => queue.map(({ key }) => key)

describe('what waits to be said', () => {
  it('goes safety, error, step, hint, and in the order it came among equals', () => {
    expect(keys(fill(['step', 'c'], ['hint', 'd'], ['error', 'b'], ['safety', 'a'], ['error', 'b2']))).toEqual([
      'a',
      'b',
      'b2',
      'c',
      'd',
    ])
  })

  it('waits once, however often it is said', () => {
    expect(keys(fill(['hint', 'a'], ['error', 'a'], ['hint', 'a']))).toEqual(['a'])
  })

  it('loses its hints and older steps to a new step, never its warnings', () => {
    expect(keys(fill(['safety', 'w'], ['step', 'old'], ['hint', 'h'], ['error', 'e'], ['step', 'new']))).toEqual([
      'w',
      'e',
      'new',
    ])
  })

  it('is never a rank out of order, whatever comes', () => {
    const ranks = ['safety', 'error', 'step', 'hint'] as const
    const any = fc.array(fc.tuple(fc.constantFrom(...ranks), fc.constantFrom('a', 'b', 'c', 'd', 'e')))
    fc.assert(
      fc.property(any, all => {
        const queue = fill(...all)
        const order = queue.map(({ priority }) => ranks.indexOf(priority))
        expect(order).toEqual([...order].sort((a, b) => a - b))
        expect(new Set(keys(queue)).size).toBe(queue.length)
        expect(order.filter(rank => rank === 2).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const cuts: [added: Priority, current: Priority, cut: boolean][] = [
  ['safety', 'error', true],
  ['safety', 'step', true],
  ['safety', 'hint', true],
  ['safety', 'safety', false],
  ['error', 'safety', false],
  ['error', 'error', false],
  ['error', 'step', true],
  ['error', 'hint', true],
  ['step', 'safety', false],
  ['step', 'error', false],
  ['step', 'step', true],
  ['step', 'hint', true],
  ['hint', 'safety', false],
  ['hint', 'error', false],
  ['hint', 'step', false],
  ['hint', 'hint', false],
]

it.each(cuts)('%s while %s is said: cuts in %s', (added, current, cut) => {
  expect(cutsInto(utterance(added, 'new'), utterance(current, 'old'))).toBe(cut)
})
