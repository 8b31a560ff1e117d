import { headingCss, headingsOf, levelOf } from '../../measure/heading.ts'
import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, page => {
  const { body } = page.ownerDocument
  // A page of frames, or one that has not drawn anything yet, has nothing to head.
  if (!body || body.localName !== 'body' || wordsIn(body) === '') return null
  const headings = [...headingsOf(page), ...behindDialog(page)]
  const count = headings.filter(heading => levelOf(heading) === 1).length
  if (count === 1) return { verdict: 'pass', data: { count } }
  return { verdict: count === 0 ? 'fail' : 'unsure', data: { count } }
})

const dialogs = "[role='dialog'], [role='alertdialog'], [aria-modal='true']"
const hidden = "[aria-hidden='true'], [inert]"

/** An open dialog hides the page behind it for as long as it is open; the page keeps its heading all the same. */
function behindDialog(page: Element): Element[] {
  const open = within(page, dialogs).filter(isSaid)
  if (open.length === 0) return []
  return within(page, headingCss).filter(heading => heading.closest(hidden) && !heading.closest('[hidden], template'))
}
