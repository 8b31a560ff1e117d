import { type StyleRule, styleRules, fits } from '../../measure/sheets.ts'
import { isReachable } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!isReachable(element) || element.matches('[tabindex^="-"]')) return null
  const { bareRules, drawnRules } = aboutFocus(styleRules(element.getRootNode() as Document | ShadowRoot))
  const removing = bareRules.find(({ selector }) => fits(element, unfocused(selector)))
  const own = 'style' in element && isBare(element.style as CSSStyleDeclaration) ? 'style=""' : undefined
  const selector = own ?? removing?.selector
  if (selector === undefined) return { verdict: 'pass', data: { selector: '' } }
  const shown = drawnRules.some(({ selector: waiting }) => isAt(element, waiting))
  if (shown) return { verdict: 'pass', data: { selector } }
  // A script may show the focus in another way; the walk by keyboard sees whether it does.
  const scripted = element.closest('[onfocus], [onfocusin]') !== null
  // In a field the cursor blinks; whether that is enough to find it, a person says.
  const blinks = element.matches(
    'textarea, input:not([type="checkbox" i], [type="radio" i], [type="button" i], [type="submit" i], [type="reset" i], [type="image" i], [type="range" i])',
  )
  return { verdict: blinks || scripted ? 'unsure' : 'fail', data: { selector } }
})

interface FocusRules {
  readonly bareRules: readonly StyleRule[]
  readonly drawnRules: readonly StyleRule[]
}

const known = new WeakMap<readonly StyleRule[], FocusRules>()

/** The styles that take the ring away and those that draw something at the focus; sorted once a page. */
function aboutFocus(rules: readonly StyleRule[]): FocusRules {
  const sorted = known.get(rules) ?? {
    bareRules: rules.filter(({ selector, style }) => isBare(style) && !/:not\(:focus/.test(selector)),
    drawnRules: rules.filter(({ selector, style }) => selector.includes(':focus') && shows(style)),
  }
  known.set(rules, sorted)
  return sorted
}

function isBare({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean {
  return outlineStyle === 'none' || /^0(px|em|rem)?$/.test(outlineWidth)
}

/** Whether the style draws anything that could tell where the focus is. */
function shows(style: CSSStyleDeclaration): boolean {
  const drawn = (name: string) => !['', 'none', 'initial'].includes(style.getPropertyValue(name))
  if ((drawn('outline-style') && !isBare(style)) || drawn('box-shadow') || drawn('text-decoration-line')) return true
  return data.lists.shown.some(name => style.getPropertyValue(name) !== '')
}

/** The selector as it reads while nothing has the focus. */
function unfocused(selector: string): string {
  const plain = selector.replace(/:focus(-visible|-within)?/g, '').trim()
  return plain === '' || /[>+~\s]$/.test(selector.replace(/:focus(-visible)?$/, '')) ? `${plain}*` : plain
}

/** Whether the focus that the selector waits for is this element's, or is inside a box it waits for. */
function isAt(element: Element, selector: string): boolean {
  const [upTo = ''] = /^.*?:focus(-visible|-within)?/.exec(selector) ?? []
  const waiting = unfocused(upTo)
  if (!upTo.endsWith('-within')) return fits(element, waiting)
  for (let box: Element | null = element; box; box = box.parentElement) if (fits(box, waiting)) return true
  return false
}
