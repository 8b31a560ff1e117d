import { defineRule } from '../../rule.ts'
import { isShown } from '../../measure/shown.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, html => {
  const page = html.ownerDocument
  const told = (verdict: 'pass' | 'fail' | 'unsure', found = '') => ({ verdict, data: { found } }) as const
  const scripts = [...page.scripts].filter(({ src }) => src === '')
  if (
    scripts.some(({ textContent }) =>
      /orientation\s*(?:\?\.|\.)\s*lock\s*\(\s*['"](?:portrait|landscape)/.test(textContent ?? ''),
    )
  )
    return told('fail', 'screen.orientation.lock')
  const rules = [...page.styleSheets].flatMap(sheet => turned(sheet))
  const whole = rules.find(({ selectorText }) => isWhole(page, selectorText))
  if (whole)
    return told('fail', `${whole.selectorText} { ${whole.style.transform || `rotate: ${whole.style.rotate}`} }`)
  const [other] = rules
  if (other) return told('unsure', other.selectorText)
  const asks = [...page.querySelectorAll('body *')].find(
    part =>
      part.children.length === 0 &&
      data.lists.turn.some(words => (part.textContent ?? '').toLowerCase().includes(words)),
  )
  return asks
    ? told(
        'unsure',
        isShown(asks)
          ? (asks.textContent ?? '').trim()
          : data.lists.turn.find(words => (asks.textContent ?? '').toLowerCase().includes(words)),
      )
    : told('pass')
})

/** Rules that turn something by a quarter when the screen is held one way. */
function turned(sheet: CSSStyleSheet): CSSStyleRule[] {
  try {
    return [...sheet.cssRules].flatMap(rule => {
      const media = 'media' in rule && 'cssRules' in rule ? (rule as CSSMediaRule) : null
      if (!media || !/orientation\s*:/.test(media.media.mediaText)) return []
      const inside = [...media.cssRules].filter(inner => 'selectorText' in inner) as CSSStyleRule[]
      return inside.filter(
        ({ style }) =>
          /rotate(?:Z)?\(-?(?:90|270)deg|rotate(?:Z)?\(-?0?\.(?:25|75)turn/.test(style.transform) ||
          /-?(?:90|270)deg/.test(style.rotate ?? ''),
      )
    })
  } catch {
    return []
  }
}

/** Whether a selector means the page, or the one box that holds all of it. */
function isWhole(page: Document, selector: string): boolean {
  const boxes = [...page.body.children].filter(({ localName }) => !['script', 'style', 'template'].includes(localName))
  const whole = [page.documentElement, page.body, ...(boxes.length === 1 ? boxes : [])]
  return whole.some(box => box.matches(selector))
}
