import { defineWalkRule } from '../../rule.ts'
import type { HoverSight } from '../../walk/hover/sight.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'hover', (_element, _options, sight) => {
  const wrong = wrongWith(sight)
  const [zh = '', en = ''] = wrong ? data.lists[wrong] : []
  return { verdict: wrong ? 'fail' : 'pass', data: { words: sight.words, zh, en } }
})

function wrongWith({ hoverable, dismissible, goneAfter }: HoverSight): keyof typeof data.lists | null {
  if (typeof goneAfter === 'number') return 'gone'
  if (!hoverable) return 'unhoverable'
  return dismissible === 'no' ? 'undismissible' : null
}
