import { pictureSize } from '../../measure/picture.ts'
import { isSilenced } from '../../measure/press.ts'
import { differsBeside, standsForWords } from '../../measure/sign.ts'
import { isCalled, hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { side, mark }) => {
  if (isSilenced(element) || element.matches('[title]:not([title=""]), [role]') || !element.checkVisibility())
    return null
  const { width, height } = pictureSize(element)
  const measured = { width, height }
  // However small it is: where nothing else is said after a colon or in a cell, the picture says it.
  if (standsForWords(element)) return { verdict: differsBeside(element) ? 'fail' : 'unsure', data: measured }
  const decorative = [element, ...(element.parentElement ? [element.parentElement] : [])].some(box =>
    isCalled(box, data.lists.decor),
  )
  const file = parted(fileOf(element.getAttribute('src') ?? ''))
  if (decorative || data.lists.decor.some(word => hasPart(file, word))) return { verdict: 'pass', data: measured }
  // A logo tells whose page it is, however small.
  const isBrand = hasPart(file, 'logo') || isCalled(element, ['logo'])
  if (isBrand && Math.min(width, height) >= mark)
    return { verdict: isTold(element) ? 'pass' : 'unsure', data: measured }
  // A picture that never came has no size; the page still meant to show it.
  const least = Math.min(width, height)
  if (least > 0 && least < side) return { verdict: 'pass', data: measured }
  return { verdict: isTold(element) ? 'pass' : 'unsure', data: measured }
})

/** A caption, or the words of the link or card it stands in, tell what it is. */
function isTold(element: Element): boolean {
  const box = element.closest('figure, a, button, li, [role="link"]')
  return box !== null && wordsIn(box) !== ''
}
