import { isSeen } from '../../measure/visible.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import { areaOf, screenBox, shared } from '../survey/box.ts'
import { changes, survey, type Survey } from '../survey/survey.ts'
import numbers from './orientation.json' with { type: 'json' }

let before: Survey = new Map()
let upright = { notice: '', covers: false, turned: 0 }

/** Remembers how everything stands while the phone is upright. */
export function keep(): void {
  before = survey()
  upright = screenNow()
}

/** Records what became of everything on its side. */
export function compare(): void {
  const all = changes(before, survey(before.keys()))
  const now = screenNow()
  const kept = [...all.values()].filter(({ after }) => after.seen).length / Math.max(1, all.size)
  const notice = now.notice || upright.notice
  const covers = now.covers || upright.covers
  const turned = now.turned !== upright.turned
  record('orientation', document.documentElement, { page: { notice, covers, turned, kept } })
  if ((notice && covers) || turned || kept < numbers.keeps) return
  for (const [element, change] of all) record('orientation', element, { change })
}

function screenNow(): typeof upright {
  const asking = select(document, '@text').find(element => {
    const words = wordsIn(element)
    return words.length <= numbers.longest && mentions(words, numbers.notices)
  })
  const big = select(document, 'html, body, body > *, body > * > *').filter(isLarge)
  const turned = big.map(quarterTurns).find(turns => turns !== 0) ?? 0
  return { notice: asking ? wordsIn(asking) : '', covers: asking !== undefined && isCovered(asking), turned }
}

/** Whether what asks lies, with the box that holds it, over most of the screen. */
function isCovered(element: Element): boolean {
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    const { position } = getComputedStyle(box)
    if ((position === 'fixed' || position === 'absolute') && isLarge(box)) return true
  }
  return false
}

function isLarge(element: Element): boolean {
  const screen = screenBox()
  return areaOf(shared(element.getBoundingClientRect(), screen)) >= areaOf(screen) * numbers.covers && isSeen(element)
}

function quarterTurns(element: Element): number {
  const { transform, rotate } = getComputedStyle(element)
  const { a, b } = new DOMMatrix(transform)
  const degrees = (Math.atan2(b, a) * 180) / Math.PI + (Number.parseFloat(rotate) || 0)
  return ((Math.round(degrees / 90) % 4) + 4) % 4
}
