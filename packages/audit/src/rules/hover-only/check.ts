import { isSilenced } from '../../measure/press.ts'
import { type StyleRule, styleRules, fits } from '../../measure/sheets.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { hovered, focused } = revealing(styleRules(element.getRootNode() as Document | ShadowRoot))
  const hovering = hovered.find(({ resting }) => fits(element, resting))
  if (!hovering || isSilenced(element) || bare(wordsIn(element)) === '') return null
  const { display, visibility, opacity } = getComputedStyle(element)
  if (display !== 'none' && visibility === 'visible' && opacity !== '0') return null
  const keyed = focused.some(resting => fits(element, resting))
  const box = element.parentElement
  const opener = box?.querySelector('[aria-expanded], [aria-haspopup], summary') ?? null
  return { verdict: keyed ? 'pass' : opener === null ? 'fail' : 'unsure', data: { selector: hovering.selector } }
})

interface Revealing {
  readonly hovered: readonly { readonly selector: string; readonly resting: string }[]
  readonly focused: readonly string[]
}

const known = new WeakMap<readonly StyleRule[], Revealing>()

/** The styles that bring something out under a mouse or a focus, as they read while neither is there; sorted once a page. */
function revealing(rules: readonly StyleRule[]): Revealing {
  const sorted = known.get(rules)
  if (sorted) return sorted
  const revealed = rules.filter(({ style }) => reveals(style)).map(({ selector }) => selector)
  const hovered = revealed
    .filter(selector => /:hover[^,]*[\s>+~]/.test(selector))
    .map(selector => ({ selector, resting: selector.replaceAll(':hover', '') }))
  const focused = revealed
    .filter(selector => selector.includes(':focus') && !selector.includes(':hover'))
    .map(selector => selector.replace(/:focus(-visible|-within)?/g, ''))
  known.set(rules, { hovered, focused })
  return { hovered, focused }
}

function reveals({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return (display !== '' && display !== 'none') || visibility === 'visible' || Number.parseFloat(opacity) > 0
}
