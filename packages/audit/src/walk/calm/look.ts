import { begin, look, moved } from '../motion/sampler.ts'
import { record } from '../sights.ts'

export { begin, look }

/** Records what moved although less motion was asked for. */
export function compare(): void {
  const all = moved()
  for (const [element, how] of all) record('calm', element, { moved: how })
  const { documentElement: html, body } = document
  const glides = [html, body].some(element => getComputedStyle(element).scrollBehavior === 'smooth')
  record('calm', html, { page: { still: all.size === 0, glides } })
}
