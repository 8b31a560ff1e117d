import { native } from '../../measure/press.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isLedTo, writesTo } from '../../measure/script-writes.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import answer from '../answer-unheard/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

const outcomes = patternOf(answer.lists.outcomes)

export const rule = defineRule(data, element => {
  const { kinds, live } = data.lists
  if (element.matches(`${native}, body, html, img, form`) || element.closest('[aria-hidden="true"]')) return null
  const told =
    element.closest(live.join(',')) !== null || element.querySelector(live.join(',')) !== null || hasLiveAround(element)
  if (!endsCalled(element, kinds))
    return isWrittenLater(element)
      ? { verdict: told ? 'pass' : saysOutcome(element) ? 'fail' : 'unsure', data: {} }
      : null
  // The name of a state on something larger: what loads is a form or a page, not a message.
  if (element.querySelector('form, main, nav, input, table, h1')) return null
  const outer = element.parentElement?.closest(data.select)
  if (outer && endsCalled(outer, kinds)) return null
  const words = bare(wordsIn(element)) !== '' && !element.matches('[hidden]')
  return { verdict: told ? 'pass' : words ? 'fail' : 'unsure', data: {} }
})

/** Whether it will say that something was done, while nothing leads there and nothing makes it speak. */
function saysOutcome(element: Element): boolean {
  return !isLedTo(element) && writesTo(element).some(({ words }) => outcomes.test(words))
}

/** An empty line kept for words that a script in the page writes into it, and that nothing ties to a field. */
function isWrittenLater(element: Element): boolean {
  const { id, ownerDocument } = element
  if (id === '' || !element.matches('p:empty, span:empty, div:empty') || !/^[\w-]+$/.test(id)) return false
  if (
    ownerDocument.querySelector(`[aria-describedby~="${id}"], [aria-errormessage~="${id}"], [aria-labelledby~="${id}"]`)
  )
    return false
  const scripts = [...ownerDocument.scripts].map(({ textContent }) => textContent ?? '').join('\n')
  const named = new RegExp(`['"\`]#?${id}['"\`]\\)?\\)?${writes}|(?<![\\w.])${id}${writes}`)
  const [, name = ''] = new RegExp(`(\\w+)\\s*=\\s*[\\w.$]+\\(['"\`]#?${id}['"\`]\\)\\s*[;,\\n]`).exec(scripts) ?? []
  return named.test(scripts) || (name !== '' && new RegExp(`(?<![\\w.])${name}${writes}`).test(scripts))
}

const writes = '\\.(textContent\\s*=|innerText\\s*=|text\\()'

/** A message to listeners may stand beside the drawing that turns. */
function hasLiveAround(element: Element): boolean {
  return [...(element.parentElement?.children ?? [])].some(
    near => near !== element && near.matches(data.lists.live.join(',')),
  )
}
