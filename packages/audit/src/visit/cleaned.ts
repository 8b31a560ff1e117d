import type { Finding, Words } from '../finding.ts'
import limits from './limits.json' with { type: 'json' }

/**
 * What came out of a page, with all that a page could have put there taken out or cut short: its scripts run beside ours and
 * may have bent the language under us. A finding without the shape of one is left out.
 */
export function cleaned(findings: readonly Finding[]): Finding[] {
  return Array.isArray(findings) ? findings.filter(isFinding).map(clean) : []
}

function isFinding(found: unknown): found is Finding {
  if (typeof found !== 'object' || found === null) return false
  const { rule, verdict, impact, element, snippet, standards, sources, title, why, fix, ask, data } = found as Finding
  const texts: unknown[] = [rule, verdict, impact, element, snippet]
  const lists: unknown[] = [standards, sources]
  return (
    texts.every(text => typeof text === 'string') &&
    lists.every(list => Array.isArray(list) && list.every(item => typeof item === 'string')) &&
    [title, why, fix, ask].every(said => typeof said?.zh === 'string' && typeof said.en === 'string') &&
    typeof data === 'object' &&
    data !== null
  )
}

function clean(finding: Finding): Finding {
  const { title, why, fix, ask } = finding
  return {
    ...finding,
    element: plain(finding.element),
    snippet: plain(finding.snippet),
    data: Object.fromEntries(Object.entries(finding.data).map(([name, value]) => [name, plainValue(value)])),
    title: plainWords(title),
    why: plainWords(why),
    fix: plainWords(fix),
    ask: plainWords(ask),
  }
}

/** Text without characters that steer a terminal or turn the direction of writing, and not endless. */
export function plain(text: string): string {
  const one = text.replace(steering, ' ')
  return one.length > limits.words ? `${one.slice(0, limits.words)}…` : one
}

// oxlint-disable-next-line no-control-regex
const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g

function plainWords({ zh, en }: Words): Words {
  return { zh: plain(zh), en: plain(en) }
}

function plainValue(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? plain(value) : value
}
