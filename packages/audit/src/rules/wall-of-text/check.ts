import { isBlock } from '../../measure/line-breaks.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, { characters, letters }) => {
  if (block.closest('pre, code, textarea, svg') || !isBlock(block)) return null
  // Blocks between its words part them.
  const runs = flow(block)
    .split('\f')
    .map(run => run.replace(/\s+/g, ' ').trim())
  const text = runs.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0
  const most = han > text.length / 4 ? characters : letters
  const length = [...text].length
  if (length < most / 2 || !isSaid(block)) return null
  return { verdict: length <= most ? 'pass' : length > 2 * most ? 'fail' : 'unsure', data: { length, most } }
})

/** The words that flow in one block: its own, and those of what stands inline in it. */
function flow(element: Element): string {
  return [...element.childNodes]
    .map(node => {
      if (node.nodeType === 3) return node.textContent ?? ''
      if (node.nodeType !== 1 || (node as Element).matches('script, style, noscript, template')) return ''
      return isBlock(node as Element) ? '\f' : flow(node as Element)
    })
    .join('')
}
