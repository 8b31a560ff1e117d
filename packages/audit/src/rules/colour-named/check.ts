import { isBlock } from '../../measure/line-breaks.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown } from '../../measure/shown.ts'
import { wordsIn } from '../../measure/words.ts'
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const sure = patterns(data.lists.sure)
const perhaps = patterns(data.lists.perhaps)
const orders = patterns(data.lists.orders)
const elsewhere = patternOf(data.lists.elsewhere)

export const rule = defineRule(data, element => {
  if (
    ownText(element) === '' ||
    element.matches('script, style, noscript, title, option, code, pre') ||
    !isShown(element)
  )
    return null
  // A sentence with marked words in it is read whole, at the block it stands in.
  const outer = element.parentElement
  if (outer && !isBlock(element) && ownText(outer) !== '') return null
  const text = wordsIn(element)
  const found = first(sure, text)
  // A button of a machine has no words to call it by; a person sees which is meant.
  if (found) return { verdict: elsewhere.test(wordsIn(partOf(element))) ? 'unsure' : 'fail', data: { said: found } }
  const asked = first(perhaps, text)
  if (asked) return { verdict: 'unsure', data: { said: asked } }
  return first(orders, text) ? { verdict: 'pass', data: { said: '' } } : null
})

/** The list or the section it stands in: what it speaks of is said somewhere there. */
function partOf(element: Element): Element {
  return element.closest('ol, ul, section, article, main') ?? element
}

/** Lists stand once and are put into the patterns that use them: `{colours}`. */
function patterns(written: readonly string[]): RegExp[] {
  const lists: Readonly<Record<string, readonly string[]>> = data.lists
  const filled = written.map(pattern =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => `(?:${(lists[name] ?? []).join('|')})`),
  )
  return filled.map(pattern => new RegExp(pattern, 'iu'))
}

function first(all: readonly RegExp[], text: string): string | undefined {
  return all.map(pattern => pattern.exec(text)?.[0]).find(said => said !== undefined)
}
