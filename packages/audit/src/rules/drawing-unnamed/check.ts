import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { differsBeside, standsForWords } from '../../measure/sign.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { side }) => {
  if (
    isSilenced(element) ||
    element.parentElement?.closest('svg') ||
    element.matches('[role="presentation"], [role="none"]')
  )
    return null
  // However small it is: where nothing else is said after a colon or in a cell, the drawing says it.
  const named = nameOf(element) !== '' || bare(wordsIn(element)) !== ''
  if (!named && standsForWords(element)) return { verdict: differsBeside(element) ? 'fail' : 'unsure', data: {} }
  const { width, height } = element.getBoundingClientRect()
  if (Math.min(width, height) < side || !element.checkVisibility({ visibilityProperty: true })) return null
  const told = element.closest('figure, button, a, [role="img"], [role="button"], [aria-label]')
  return {
    verdict: named || (told !== null && bare(wordsIn(told) + nameOf(told)) !== '') ? 'pass' : 'unsure',
    data: {},
  }
})
