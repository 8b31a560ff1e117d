import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (page, { degrees }) => {
  const turned = orientationRules(page.ownerDocument)
    .filter(({ selector }) => [...found(page.ownerDocument, selector)].some(box => isMost(box)))
    .map(({ selector, style }) => ({ selector, degrees: turnOf(style) }))
    .find(({ degrees: turn }) => turn >= degrees && turn <= 180 - degrees)
  if (turned) return { verdict: 'fail', data: { selector: turned.selector, degrees: turned.degrees } }
  return orientationRules(page.ownerDocument).length > 0
    ? { verdict: 'pass', data: { selector: '', degrees: 0 } }
    : null
})

interface Turning {
  readonly selector: string
  readonly style: CSSStyleDeclaration
}

/** The styles that hold in one orientation only. */
function orientationRules(page: Document): Turning[] {
  return [...page.styleSheets].flatMap(sheet => opened(() => [...sheet.cssRules], false))
}

function opened(rules: () => CSSRule[], isInside: boolean): Turning[] {
  try {
    return rules().flatMap(rule => {
      const asks = 'media' in rule && /orientation/.test((rule.media as MediaList).mediaText)
      const own = isInside && 'selectorText' in rule && 'style' in rule
      return [
        ...(own ? [{ selector: String(rule.selectorText), style: rule.style as CSSStyleDeclaration }] : []),
        ...('cssRules' in rule ? opened(() => [...(rule.cssRules as CSSRuleList)], isInside || asks) : []),
      ]
    })
  } catch {
    return []
  }
}

function found(page: Document, selector: string): Iterable<Element> {
  try {
    return page.querySelectorAll(selector)
  } catch {
    return []
  }
}

/** Whether the page, or nearly all of its words, lies in the box. */
function isMost(box: Element): boolean {
  const { body } = box.ownerDocument
  return box.contains(body) || wordsIn(box).length * 2 > wordsIn(body).length
}

/** By how many degrees a style turns things, from 0 to 180. */
function turnOf({ transform, rotate }: CSSStyleDeclaration): number {
  const written = [transform, rotate && rotate !== 'none' ? `rotate(${rotate})` : ''].filter(Boolean).join(' ')
  if (written === '' || written === 'none') return 0
  try {
    const { a, b } = new DOMMatrix(written)
    return Math.round(Math.abs((Math.atan2(b, a) * 180) / Math.PI))
  } catch {
    return 0
  }
}
