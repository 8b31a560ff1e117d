import { begin, look, moved } from '../motion/sampler.ts'
import { record } from '../sights.ts'
import { replayed } from './replay.ts'

export { begin, look }

/** Records what moved although less motion was asked for. */
export function compare(): void {
  const all = moved()
  for (const [element, how] of all) record('calm', element, { moved: how })
  const before = [...replayed()].filter(([element]) => !all.has(element))
  for (const [element, once] of before) record('calm', element, { once })
  const { documentElement: html, body } = document
  const glides = [html, body].some(element => getComputedStyle(element).scrollBehavior === 'smooth')
  record('calm', html, { page: { still: all.size + before.length === 0, glides } })
}
