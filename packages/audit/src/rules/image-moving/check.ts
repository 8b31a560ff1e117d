import { pictureSize } from '../../measure/picture.ts'
import { hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { side }) => {
  if (!element.checkVisibility()) return null
  const { width, height } = pictureSize(element)
  const least = Math.min(width, height)
  const still = data.lists.still.some(word => hasPart(parted(fileOf(element.getAttribute('src') ?? '')), word))
  const box = element.parentElement
  const stop =
    box !== null &&
    [...box.querySelectorAll('button')].some(({ textContent }) => mentions(textContent ?? '', data.lists.stop))
  return { verdict: (least > 0 && least < side) || still || stop ? 'pass' : 'unsure', data: {} }
})
