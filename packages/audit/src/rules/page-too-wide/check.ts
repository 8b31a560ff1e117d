import { cuttersOf } from '../../measure/cut.ts'
import { snippetOf } from '../../measure/path.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (html, { slack }) => {
  const page = html.ownerDocument
  const [width, screen] = [html.scrollWidth, html.clientWidth]
  const wide =
    [html, page.body].every(box => !/hidden|clip/.test(getComputedStyle(box).overflowX)) && width > screen + slack
  if (!wide) return { verdict: 'pass', data: { width, screen, by: '' } }
  const edge = screen + slack - (page.defaultView?.scrollX ?? 0)
  const culprits = [...page.body.querySelectorAll('*')].filter(
    element => isSeen(element) && element.getBoundingClientRect().right > edge && !isCut(element, edge),
  )
  const inner = culprits.filter(element => !culprits.some(other => other !== element && element.contains(other)))
  // A table or a map may need two directions (WCAG 1.4.10).
  const excused = inner.every(element => element.closest(data.lists.wide.join()) !== null)
  const by = inner[0] ? snippetOf(inner[0]) : ''
  return { verdict: excused ? 'unsure' : 'fail', data: { width, screen, by } }
})

/** Whether a box around it hides or scrolls what reaches beyond the screen. */
function isCut(element: Element, edge: number): boolean {
  return cuttersOf(element).some(box => box.getBoundingClientRect().right <= edge)
}
