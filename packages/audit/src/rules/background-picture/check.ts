import { drawnWords } from '../../measure/drawn-words.ts'
import { nameOf } from '../../measure/name.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isSilenced } from '../../measure/press.ts'
import { isCalled, hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { wordsIn, bare, mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import unsaid from '../image-unsaid/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { side }) => {
  const images = ['', '::before', '::after'].map(pseudo => getComputedStyle(element, pseudo || null))
  const shown = images.find(
    ({ backgroundImage, content }, at) => backgroundImage.includes('url(') && (at === 0 || content !== 'none'),
  )
  if (!shown || isSilenced(element) || !element.checkVisibility({ visibilityProperty: true })) return null
  const address = /url\("(.*?)(?<!\\)"\)/.exec(shown.backgroundImage)?.[1] ?? ''
  const file = parted(fileOf(address))
  const words = `${wordsIn(element)} ${nameOf(element)}`
  const { lines } = drawnWords(address.replace(/\\(.)/g, '$1'))
  if (lines.some(line => bare(line) !== ''))
    return { verdict: areSaid(lines, element) ? 'pass' : 'fail', data: { file: lines.join(' ') } }
  const meant = data.lists.kinds
    .map(kind => kind.split('/'))
    .find(([kind = '']) => hasPart(file, kind) || isCalled(element, [kind]))
  if (meant) return { verdict: mentions(words, meant) ? 'pass' : 'unsure', data: { file } }
  const empty = element.children.length === 0 && bare(words) === ''
  if (empty && isPicture(element, file, side) && isPointedAt(element))
    return { verdict: 'fail', data: { file: file || 'data:' } }
  const worded = data.lists.worded.some(word => hasPart(file, word) || isCalled(element, [word]))
  if (
    element.children.length > 0 ||
    !(worded || (empty && isPicture(element, file, side) && !element.closest('figure, li')))
  )
    return null
  return { verdict: bare(words) === '' ? 'unsure' : 'pass', data: { file } }
})

/** What is drawn in letters may be said in the element itself or right beside it. */
function areSaid(lines: readonly string[], element: Element): boolean {
  const said = bare(`${wordsIn(element.parentElement ?? element)} ${nameOf(element)}`)
  return lines.every(line => said.includes(bare(line)))
}

/** Whether the words right before or after a box speak of a picture, and no other is there that they may mean. */
function isPointedAt(element: Element): boolean {
  let box = element
  while (box.parentElement && wordsIn(box.parentElement) === '' && !box.parentElement.matches('body, main'))
    box = box.parentElement
  if (box.parentElement?.querySelector('img, svg, canvas, video, picture, [role="img"]')) return false
  return [besideOf(box, 'previousSibling'), besideOf(box, 'nextSibling')].some(text => pointing.test(text))
}

const pointing = patternOf(data.lists.pointing)

/** The words that stand right beside a box. */
function besideOf(box: Element, way: 'previousSibling' | 'nextSibling'): string {
  for (let node = box[way]; node; node = node[way]) {
    const words =
      node.nodeType === 1 ? wordsIn(node as Element) : node.nodeType === 3 ? (node.textContent ?? '').trim() : ''
    if (words !== '') return words
  }
  return ''
}

/** An empty box in the flow of the page that is there for its picture only, as an img would be. */
function isPicture(element: Element, file: string, side: number): boolean {
  const isDecor = unsaid.lists.decor.some(word => hasPart(file, word) || isCalled(element, [word]))
  if (isDecor || element.closest('a, button, label, [role]')) return false
  const { width, height } = element.getBoundingClientRect()
  const flows = ['static', 'relative'].includes(getComputedStyle(element).position)
  return flows && Math.min(width, height) >= side && getComputedStyle(element).pointerEvents !== 'none'
}
