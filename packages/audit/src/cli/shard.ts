import type { Target } from '../visit/targets.ts'

/** One part of the pages, the same for the same pages in whatever order they come; all parts together are all pages. */
export function shardOf(targets: readonly Target[], shard: { part: number; of: number } | null): Target[] {
  if (!shard) return [...targets]
  const { part, of } = shard
  const inOrder = targets.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return inOrder.filter((_, place) => place % of === part - 1)
}
