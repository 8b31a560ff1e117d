import { hasOwnText } from '../../measure/text.ts'
import { hasLetters } from '../../measure/lines.ts'
import { topAt } from '../../measure/top.ts'
import { holds } from '../../measure/tree.ts'
import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { screenBox } from '../../walk/survey/box.ts'
import { placeOf } from '../place.ts'
import type { Place } from '../told.ts'

/** One line of words on the screen, in CSS px from the corner of the screen. */
export interface DrawnLine extends Place {
  readonly words: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every line of words that is wholly on the screen and that nothing lies over. */
export function drawnLines(): DrawnLine[] {
  return select(document, '@text')
    .filter(element => hasOwnText(element) && isSeen(element))
    .flatMap(element => {
      const texts = [...element.childNodes].filter(node => node.nodeType === 3 && hasLetters(node.textContent ?? ''))
      const lines = texts.flatMap(text => linesIn(text as Text)).filter(line => isInSight(line, element))
      return lines.map(line => ({ ...placeOf(element), ...line }))
    })
}

type Line = Omit<DrawnLine, keyof Place>

function linesIn(text: Text): Line[] {
  const range = text.ownerDocument.createRange()
  const lines: Line[] = []
  for (let at = 0; at < text.data.length; at++) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const { left, top, right, bottom, width } = range.getBoundingClientRect()
    if (width === 0) continue
    const last = lines.at(-1)
    const goesOn = last && (top + bottom) / 2 < last.bottom && (top + bottom) / 2 > last.top && left >= last.right - 2
    const letter = text.data[at] ?? ''
    if (!goesOn) lines.push({ words: letter, left, top, right, bottom })
    else
      lines[lines.length - 1] = {
        words: last.words + letter,
        left: last.left,
        top: Math.min(top, last.top),
        right: Math.max(right, last.right),
        bottom: Math.max(bottom, last.bottom),
      }
  }
  return lines
}

function isInSight({ left, top, right, bottom }: Line, element: Element): boolean {
  const screen = screenBox()
  if (left < -1 || top < -1 || right > screen.right + 1 || bottom > screen.bottom + 1) return false
  const y = (top + bottom) / 2
  return [left + 2, (left + right) / 2, right - 2].every(x => {
    const met = topAt(document, { x, y })
    return met !== null && (holds(element, met) || holds(met, element))
  })
}
