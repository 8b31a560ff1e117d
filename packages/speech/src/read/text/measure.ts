import measures from './measure.json' with { type: 'json' }

const measure = new RegExp(
  `^\\s*(?:[多余来几])?(?:${[...new Set(measures)].sort((a, b) => b.length - a.length).join('|')})`,
)
// 2年级, 2周岁 is fine, 2号 is not counted at all; 2点 is an hour.
const named = /^\s*(?:年级|方面军|大道|市场)/

/** Whether a measure word follows, so that exactly 2 is 两 and the number is a number. */
export function isCounted(after: string): boolean {
  return measure.test(after) && !named.test(after)
}
