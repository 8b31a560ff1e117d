import { writtenIn } from '../../measure/language.ts'
import table from '../../measure/languages.json' with { type: 'json' }
import { ownText } from '../../measure/text.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { letters }) => {
  const written = writtenIn(ownText(element))
  if (!written || written.letters < letters || written.share < 0.8) return null
  const wanted = table.rightToLeft.includes(written.script) ? 'rtl' : 'ltr'
  const { direction, display, unicodeBidi } = getComputedStyle(element)
  const found = written.languages[0] ?? written.script
  if (direction === wanted) return wanted === 'rtl' ? { verdict: 'pass', data: { found, direction, wanted } } : null
  // A word or two of the other direction stand rightly within a line by themselves; a block of its own does not.
  if (display === 'inline' && unicodeBidi === 'normal') return null
  return { verdict: isMine(element) ? 'fail' : 'unsure', data: { found, direction, wanted } }
})

/** English on an Arabic page is often a name or an address; said on the element itself, the direction is a mistake. */
function isMine(element: Element): boolean {
  const said = element.closest('[dir]')?.getAttribute('dir')
  return said === null || said === undefined || said === 'ltr' || element.hasAttribute('dir')
}
