import table from './error-text.json' with { type: 'json' }
import { fieldCss } from './field-kind.ts'
import { patternOf } from './pattern.ts'
import { isShown, shownWords } from './shown.ts'
import { isCalled } from './tokens.ts'
import { within } from '../select/select.ts'

const sounds = patternOf(table.sounds)
const asks = patternOf(table.asks)

/** Where errors are told; a rule that judges errors selects these. */
export const errorCss =
  "[role='alert'], [role='alertdialog'], [role='dialog'], dialog, [role='status'], [aria-live], [class*='err' i], [class*='fail' i], [class*='invalid' i], [class*='toast' i], [class*='snackbar' i], [class*='msg' i], [class*='message' i], [class*='result' i], [class*='notice' i], [class*='feedback' i], [class*='tips' i], [id*='err' i], h1, h2"

/** The words of an element that tells of an error; null where it tells none, holds more than that, or another tells it within. */
export function errorText(element: Element): string | null {
  const text = errorIn(element)
  if (text === null) return null
  return within(element, errorCss).some(one => errorIn(one) !== null) ? null : text
}

function errorIn(element: Element): string | null {
  if (!element.matches(errorCss) || !isShown(element) || holdsMore(element)) return null
  const text = shownWords(element).replace(/\s+/g, ' ')
  // A whole page of words is no message, and a question about errors is an article.
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > 160 || asks.test(text)) return null
  if (isCalled(element, table.called)) return text
  const isHeading = /^h\d$/.test(element.localName)
  const tells = element.matches('[role], [aria-live], dialog, h1, h2') || isCalled(element, table.toasts)
  return tells && sounds.test(text) && (!isHeading || text.length <= 20) ? text : null
}

/** A box around a field bears the class of the error too, and so does a page that lists news. */
function holdsMore(element: Element): boolean {
  return (
    element.matches('body, main, form, a, button') ||
    within(element, `${fieldCss}, select, main, article, nav`).length > 0
  )
}
