import { isSilenced } from '../../measure/press.ts'
import { parted, fileOf } from '../../measure/tokens.ts'
import { isOneOf, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const said = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? titleIn(element)).trim()
  if (said === '' || isSilenced(element)) return null
  const { patterns, empty } = data.lists
  const odd =
    patterns.some(pattern => new RegExp(pattern, 'iu').test(said)) ||
    isOneOf(said, empty) ||
    isFile(element, said) ||
    isKindOnly(element, said)
  return { verdict: odd ? 'fail' : 'pass', data: { said } }
})

/** What a drawing is called by a title within it. */
function titleIn(element: Element): string {
  return [...element.children].find(({ localName }) => localName === 'title')?.textContent ?? ''
}

/** The file's own name; one plain word such as "logo" may well be said on purpose. */
function isFile(element: Element, said: string): boolean {
  const file = fileOf(element.getAttribute('src') ?? '')
  return /[\d_-]/.test(said) && file !== '' && parted(file) === parted(said)
}

/** "Chart" says that there is one, not of what; on a control it may be what the control is called, and a caption may tell the rest. */
function isKindOnly(element: Element, said: string): boolean {
  if (!isOneOf(said, data.lists.kinds)) return false
  if (element.closest('button, label, [role="button"], [role="tab"], [role="menuitem"], [role="option"]')) return false
  if (element.matches('[aria-describedby], [aria-details], [aria-labelledby], [longdesc]')) return false
  const link = element.closest('a')
  if (link && wordsIn(link) !== '') return false
  const caption = element.closest('figure')?.querySelector('figcaption')
  return !caption || wordsIn(caption) === ''
}
