import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { ownText } from '../../measure/text.ts'
import { namesOf } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const hosts = patternOf(data.lists.hosts)
const tokens = patternOf(data.lists.tokens)
const words = patternOf(data.lists.words)

export const rule = defineRule(data, element => {
  if (!isShown(element) || isTold(element)) return null
  const host = hostOf(element)
  if (hosts.test(host)) return { verdict: 'fail', data: { sign: host } }
  if (isLabelled(element)) return { verdict: 'fail', data: { sign: labelOf(element) } }
  const token = namesOf(element).find(name => tokens.test(name))
  if (token !== undefined && hasContent(element)) return { verdict: 'unsure', data: { sign: token } }
  return element.localName === 'iframe' && host !== '' ? { verdict: 'pass', data: { sign: host } } : null
})

function hostOf(element: Element): string {
  const address = element.matches('iframe, img') ? (element.getAttribute('src') ?? '') : ''
  const found = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)
  return found?.[1]?.toLowerCase() ?? ''
}

/** A mark that says 广告 and nothing else; a control, a heading or a name in a table only speaks of advertising. */
function isLabelled(element: Element): boolean {
  return (
    words.test(labelOf(element)) &&
    !element.closest('a[href], button, [role="button"], [role="tab"], h1, h2, h3, th, nav, option, label')
  )
}

function labelOf(element: Element): string {
  const own = element.childElementCount === 0 ? ownText(element) : ''
  return own || (element.getAttribute('aria-label') ?? '').trim() || (element.getAttribute('alt') ?? '').trim()
}

/** Told once, at the outermost sign. */
function isTold(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (namesOf(box).some(name => tokens.test(name)) && box.localName !== 'body' && box.localName !== 'html')
      return true
    if (words.test((box.getAttribute('aria-label') ?? '').trim())) return true
  }
  return false
}

function hasContent(element: Element): boolean {
  return (
    shownWords(element) !== '' ||
    element.querySelector('img, iframe, video, canvas, svg') !== null ||
    element.matches('img, iframe')
  )
}
