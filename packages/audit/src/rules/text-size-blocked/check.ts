import { styleRules } from '../../measure/sheets.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, html => {
  const page = html.ownerDocument
  if (refuses(page)) return { verdict: 'fail', data: { found: 'text-size-adjust: none' } }
  const scripts = [...page.scripts].filter(({ src }) => src === '').map(({ textContent }) => textContent ?? '')
  const reset = scripts.find(script => data.lists.resets.some(pattern => new RegExp(pattern).test(script)))
  if (reset !== undefined) return { verdict: 'fail', data: { found: 'setFontSizeCallback' } }
  const byScreen = sizeByScreen(page)
  if (byScreen !== null) return { verdict: 'fail', data: { found: byScreen } }
  const asked = scripts.find(script => data.lists.touches.some(word => script.includes(word)))
  if (asked !== undefined)
    return { verdict: 'unsure', data: { found: data.lists.touches.find(word => asked.includes(word)) ?? '' } }
  const set = setByScript(html)
  return set === null ? { verdict: 'pass', data: { found: '' } } : { verdict: 'unsure', data: { found: set } }
})

/** Taken from the rules: browsers for desks compute 100% whatever is written. */
function refuses(page: Document): boolean {
  const names = ['text-size-adjust', '-webkit-text-size-adjust']
  const whole = styleRules(page).filter(({ selector }) => /^(html|body|:root|\*)$/.test(selector))
  return whole.some(({ style }) => names.some(name => style.getPropertyValue(name) === 'none'))
}

/** A root size that is nothing but a share of the screen stays the same however far somebody zooms. */
function sizeByScreen(page: Document): string | null {
  const roots = styleRules(page).filter(({ selector }) => /^(html|body|:root)$/.test(selector))
  const sizes = roots.map(({ style }) => style.fontSize).filter(size => /^[\d.]+(vw|vmin|vh|vmax)$/.test(size))
  return sizes[0] === undefined ? null : `font-size: ${sizes[0]}`
}

/** The same by a script, which writes a part of the screen's width onto the root. */
function setByScript(html: Element): string | null {
  const size = 'style' in html ? (html.style as CSSStyleDeclaration).fontSize : ''
  const part = html.clientWidth / Number.parseFloat(size)
  const even = data.lists.shares.some(share => Math.abs(part - Number(share)) < 0.05)
  return size.endsWith('px') && even ? `font-size: ${size}` : null
}
