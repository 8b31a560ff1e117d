import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { rows }) => {
  if (
    element.matches('[role]') ||
    element.closest('code, kbd, samp, textarea') ||
    element.querySelector('code, kbd, samp')
  )
    return null
  const lines = linesIn(element)
  const columned = longestRun(lines)
  if (columned < rows)
    return element.localName === 'pre' && lines.length >= 2 ? { verdict: 'pass', data: { rows: columned } } : null
  return { verdict: 'fail', data: { rows: columned } }
})

/** Lines as they are drawn: new lines count where they are kept, line breaks everywhere. */
function linesIn(element: Element): string[] {
  const keeps = /^(pre|break)/.test(getComputedStyle(element).whiteSpace)
  if (!keeps && !element.querySelector(':scope > br')) return []
  const nodes = [...element.childNodes].map(node =>
    node.nodeName === 'BR'
      ? '\n'
      : keeps
        ? (node.textContent ?? '')
        : (node.textContent ?? '').replace(/[ \t\n\r]+/g, ' '),
  )
  return nodes
    .join('')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

/** The most lines in a row that have as many columns as each other, two or more gaps or bars apart. */
function longestRun(lines: readonly string[]): number {
  let best = 0
  let run = 0
  let before = 0
  for (const line of lines) {
    // Rules drawn of dashes belong to the table, and are no row.
    if (/^[-=+|\s_—─]+$/.test(line)) continue
    const columns = columnsOf(line)
    run = columns >= 2 && columns === before ? run + 1 : columns >= 2 ? 1 : 0
    before = columns
    best = Math.max(best, run)
  }
  return best
}

function columnsOf(line: string): number {
  // What looks like code has gaps for other reasons.
  if (/[{};<>]|=>|\/\//.test(line)) return 0
  const parts = line.split(/\t+|[ \u00a0\u3000]{2,}|\s*[|｜│]\s*/).filter(part => part.trim() !== '')
  return parts.every(part => part.length <= 24) ? parts.length : 0
}
