import type { Verdict } from '../../finding.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (meta, { least, better }) => {
  const content = meta.getAttribute('content') ?? ''
  const words = read(content)
  const most = largest(words.get('maximum-scale'))
  const judge = (verdict: Verdict) => ({ verdict, data: { content, better } })
  if (refuses(words.get('user-scalable')) || most < least) return judge('fail')
  // How much is enough beyond twice is nowhere written, so a person decides.
  return judge(most < better ? 'unsure' : 'pass')
})

function read(content: string): Map<string, string> {
  const pairs = content
    .toLowerCase()
    .split(/[,;]/)
    .map(pair => pair.split('=').map(word => word.trim()))
  return new Map(pairs.map(([key = '', value = '']) => [key, value]))
}

/** Browsers take yes, no, and numbers, of which those between -1 and 1 mean no. */
function refuses(scalable: string | undefined): boolean {
  return scalable === 'no' || Math.abs(Number.parseFloat(scalable ?? '')) < 1
}

/** Infinity where nothing is limited: no word about it, or a negative number, which browsers drop. */
function largest(maximum: string | undefined): number {
  if (maximum === 'yes') return 1
  const scale = Number.parseFloat(maximum ?? '')
  return scale >= 0 ? scale : Number.POSITIVE_INFINITY
}
