import { hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { side }) => {
  if (!element.checkVisibility()) return null
  const { width, height } = element.getBoundingClientRect()
  const shown = (name: string, measured: number) => Number.parseFloat(element.getAttribute(name) ?? '') || measured
  const least = Math.min(shown('width', width), shown('height', height))
  const still = data.lists.still.some(word => hasPart(parted(fileOf(element.getAttribute('src') ?? '')), word))
  const box = element.parentElement
  const stop =
    box !== null &&
    [...box.querySelectorAll('button')].some(({ textContent }) => mentions(textContent ?? '', data.lists.stop))
  return { verdict: least < side || still || stop ? 'pass' : 'unsure', data: {} }
})
