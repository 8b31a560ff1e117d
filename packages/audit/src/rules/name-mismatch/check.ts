import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { bare, namedBy, weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const control = element.localName === 'label' && 'control' in element ? (element.control as Element | null) : element
  if (!control?.matches('[aria-label]:not([aria-label=""]), [aria-labelledby]') || isSilenced(element)) return null
  const seen =
    (element.matches('input') ? element.getAttribute('value') : shownWords(element, describing(control))) ?? ''
  const name = nameOf(control)
  // A single sign such as × or > is a picture rather than a word.
  if (name === '') return null
  if (bare(seen).length < 2 || weightOf(seen) < 3) return { verdict: 'pass', data: { seen, name } }
  const said = bare(name)
  const agrees = said.includes(bare(seen)) || seen.split(/[\s，,。；;]+/).every(word => said.includes(bare(word)))
  return { verdict: agrees ? 'pass' : 'fail', data: { seen, name } }
})

/** The words inside that are shown and not passed over on purpose; codes of icon fonts are no words. */
function shownWords(element: Element, without: readonly Element[]): string {
  if (without.includes(element) || isIcons(element)) return ''
  const texts = [...element.childNodes].map(node => {
    if (node.nodeType === 3) return node.textContent ?? ''
    if (node.nodeType !== 1) return ''
    const inner = node as Element
    const passed = inner.matches(
      '[aria-hidden="true"], [hidden], svg, style, script, input, select, textarea, .material-icons, [class*="sr-only"], [class*="visually-hidden"]',
    )
    return passed ? '' : ` ${shownWords(inner, without)} `
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}

/** Words that describe a control named by others are heard after the name, and need not be in it. */
function describing(control: Element): Element[] {
  return control.hasAttribute('aria-labelledby') ? namedBy(control, 'aria-describedby') : []
}

function isIcons(element: Element): boolean {
  return icons.test(getComputedStyle(element).fontFamily)
}

const icons = new RegExp(data.lists.icons.join('|'), 'i')
