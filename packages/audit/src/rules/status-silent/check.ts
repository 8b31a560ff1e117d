import { native } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { kinds, live } = data.lists
  if (!endsCalled(element, kinds) || element.matches(native) || element.matches('body, html, img, form')) return null
  // The name of a state on something larger: what loads is a form or a page, not a message.
  if (element.querySelector('form, main, nav, input, table, h1')) return null
  const outer = element.parentElement?.closest(data.select)
  if ((outer && endsCalled(outer, kinds)) || element.closest('[aria-hidden="true"]')) return null
  const told =
    element.closest(live.join(',')) !== null || element.querySelector(live.join(',')) !== null || hasLiveAround(element)
  const words = bare(wordsIn(element)) !== '' && !element.matches('[hidden]')
  return { verdict: told ? 'pass' : words ? 'fail' : 'unsure', data: {} }
})

/** A message to listeners may stand beside the drawing that turns. */
function hasLiveAround(element: Element): boolean {
  return [...(element.parentElement?.children ?? [])].some(
    near => near !== element && near.matches(data.lists.live.join(',')),
  )
}
