import { isSilenced } from '../../measure/press.ts'
import { styleRules, fits } from '../../measure/sheets.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const rules = styleRules(element.getRootNode() as Document | ShadowRoot).filter(({ style }) => reveals(style))
  const hovering = rules.find(
    ({ selector }) => /:hover[^,]*[\s>+~]/.test(selector) && fits(element, selector.replaceAll(':hover', '')),
  )
  if (!hovering || isSilenced(element) || bare(wordsIn(element)) === '') return null
  const { display, visibility, opacity } = getComputedStyle(element)
  if (display !== 'none' && visibility === 'visible' && opacity !== '0') return null
  const others = rules.filter(({ selector }) => !selector.includes(':hover'))
  const keyed = others.some(
    ({ selector }) => selector.includes(':focus') && fits(element, selector.replace(/:focus(-visible|-within)?/g, '')),
  )
  const box = element.parentElement
  const opener = box?.querySelector('[aria-expanded], [aria-haspopup], summary') ?? null
  return { verdict: keyed ? 'pass' : opener === null ? 'fail' : 'unsure', data: { selector: hovering.selector } }
})

function reveals({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return (display !== '' && display !== 'none') || visibility === 'visible' || Number.parseFloat(opacity) > 0
}
