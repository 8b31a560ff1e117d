import { nameOf } from '../../measure/name.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const known = patternOf([...data.lists.known, ...data.lists.keys])

export const rule = defineRule(data, control => {
  if (!isShown(control) || hasWordedControl(control)) return null
  const written = shownWords(control)
  const name = nameOf(control)
  const judged = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name: name || written } }) as const
  if (isWords(written)) return judged('pass')
  if (written === '' && !hasPicture(control)) return null
  // An arrow back, a cross, and a picture that may have words drawn in it are for a person to see.
  const isPicture =
    within(control, 'img, picture, video, canvas').some(isShown) || within(control, 'svg text').length > 0
  return judged(known.test(name) || known.test(written) || isPicture || isBesideWords(control) ? 'unsure' : 'fail')
})

/** Letters, Chinese characters or numbers; the letters of icon fonts live in a private area, and one sign alone is a sign. */
function isWords(text: string): boolean {
  return /\p{Script=Han}|[\p{L}\p{N}]{2}|\p{N}/u.test(text.replace(/\p{Co}/gu, ''))
}

/** A card that can be pressed, with a button of its own within, is not an icon. */
function hasWordedControl(control: Element): boolean {
  return within(control, data.select).length > 0
}

function hasPicture(control: Element): boolean {
  if (within(control, 'svg, img, i, canvas, use, picture').length > 0) return true
  const view = control.ownerDocument.defaultView
  return [control, ...within(control, '*')].some(one => {
    const { backgroundImage } = view?.getComputedStyle(one) ?? {}
    return !!backgroundImage && backgroundImage.includes('url(')
  })
}

/** Words right after or before the icon may well be its words. */
function isBesideWords(control: Element): boolean {
  const row = control.parentElement
  if (!row || within(row, data.select).length > 1 || row.localName === 'body') return false
  const words = shownWords(row)
  return isWords(words) && words.length <= 12
}
