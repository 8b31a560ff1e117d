import { headingCss, headingsOf, levelOf } from '../../measure/heading.ts'
import { isSaid } from '../../measure/said.ts'
import { weightOf, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (heading, { characters, letters, sentence }) => {
  if (levelOf(heading) === 0 || !isSaid(heading)) return null
  const words = wordsIn(heading)
  const most = /\p{sc=Han}/u.test(words) ? characters : letters
  const length = [...words].length
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { length, most } })
  if (length > 2 * most || (length > most && isSentence(heading, sentence))) return judge('fail')
  const isProse = (one: Element) => isSentence(one, sentence) && headsNothing(one)
  if (levelOf(heading) > 1 && isProse(heading)) {
    const all = headingsOf(heading.getRootNode() as Document | ShadowRoot).filter(one => levelOf(one) > 1)
    return judge(all.filter(isProse).length > 1 ? 'fail' : 'unsure')
  }
  return judge(length <= most ? 'pass' : 'unsure')
})

/** A statement with its full stop; a question may well head its answer. */
function isSentence(heading: Element, least: number): boolean {
  const words = wordsIn(heading)
  if (weightOf(words) < least) return false
  return /[。！][”」』）)]?$/.test(words) || (/[^.\s]{2}[.!]["”’)]?$/.test(words) && words.split(' ').length > 4)
}

/** Whether nothing stands between a heading and the next one as high, or the end of what holds it. */
function headsNothing(heading: Element): boolean {
  const box = heading.closest('section, article, main, aside, dialog, header, footer, form, body')
  if (!box) return false
  const walker = heading.ownerDocument.createTreeWalker(box, 1 | 4)
  walker.currentNode = heading
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (heading.contains(node)) continue
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement
    const next = element?.closest(headingCss)
    if (next && next !== heading) return levelOf(next) <= levelOf(heading)
    if (element && holds(node, element)) return false
  }
  return true
}

function holds(node: Node, element: Element): boolean {
  if (node.nodeType === 1) return element.matches('img, svg, video, canvas, iframe, input, select, textarea, button, a')
  return !element.closest('script, style, template, noscript') && (node.textContent ?? '').trim() !== ''
}
