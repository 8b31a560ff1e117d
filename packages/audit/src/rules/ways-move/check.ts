import { bare } from '../../measure/words.ts'
import { defineWalkRule } from '../../rule.ts'
import type { View } from '../../walk/press/sight.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'press', (_page, _options, { views }) => {
  if (!views) return null
  const pairs = views.flatMap((after, at) => views.slice(0, at).flatMap(before => sharedPairs(before, after)))
  if (pairs.length === 0) return null
  const { before = '', after = '', first = '', second = '', turns } = pairs.find(pair => pair.turns) ?? {}
  return { verdict: turns ? 'fail' : 'pass', data: { before, after, first, second } }
})

/** What stands in both views, two by two in the order of the first, and whether the second turns it round. */
function sharedPairs(before: View, after: View) {
  const placeOf = ({ name, kind }: Way) =>
    after.order.findIndex(one => one.kind === kind && bare(one.name) === bare(name))
  const both = before.order.filter(way => placeOf(way) >= 0)
  return both.flatMap((first, at) =>
    both
      .slice(at + 1)
      .filter(second => isJudged(first, second))
      .map(second => ({
        before: before.heading,
        after: after.heading,
        first: first.name || before.heading,
        second: second.name || before.heading,
        turns: placeOf(first) > placeOf(second),
      })),
  )
}

type Way = View['order'][number]

/** Help has its place in the page; what leads on or back has it among its like. */
function isJudged(first: Way, second: Way): boolean {
  const kinds = [first.kind, second.kind]
  return !kinds.includes('heading') || kinds.includes('help')
}
