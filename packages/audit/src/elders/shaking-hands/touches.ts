import { calledAs } from '../../measure/control.ts'
import type { Point } from '../../measure/coat.ts'
import { labelsOf } from '../../measure/hit-box.ts'
import { topAt } from '../../measure/top.ts'
import { chainOf } from '../../measure/tree.ts'
import { select } from '../../select/select.ts'
import { bellPair, chanceOf, seedOf } from '../chance.ts'
import { placeOf } from '../place.ts'
import type { Place } from '../told.ts'
import scatter from './scatter.json' with { type: 'json' }

/** Of so many touches on one target, how many did what. */
export interface Landed {
  readonly right: number
  readonly wrong: number
  readonly nothing: number
  /** What was pressed instead most often; empty where nothing was. */
  readonly instead: string
}

/** One target, and where touches aimed at its middle land, by level. */
export interface Tried extends Place {
  readonly name: string
  readonly landed: Readonly<Record<string, Landed>>
}

/** Aims at the middle of everything that can be pressed, and sees what each touch would press. Presses nothing. */
export function tryTouches(seed: number): Tried[] {
  const [x, y] = [scrollX, scrollY]
  const all = new Set(select(document, '@pressable').filter(one => !one.matches(scatter.holders)))
  const tried = [...all].slice(0, scatter.mostTargets).flatMap((target): Tried[] => {
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const aim = aimOf(target, all)
    if (!aim) return []
    const name = calledAs(target)
    // Drawn by its name, so that a new button leaves the numbers of the others alone; the same draws for every hand.
    const own = seedOf(name, seed)
    const landed = scatter.levels.map(({ id, mm }) => [id, land(target, aim, mm * scatter.pxPerMm, own, all)])
    return [{ ...placeOf(target), name, landed: Object.fromEntries(landed) as Tried['landed'] }]
  })
  scrollTo({ left: x, top: y, behavior: 'instant' })
  return tried
}

/** The middle of the target, or of its label where the field itself is drawn by it; null where something lies over both. */
function aimOf(target: Element, all: ReadonlySet<Element>): Point | null {
  const middles = [target, ...labelsOf(target)].map(middleOf)
  return middles.find(middle => middle && pressedAt(middle, all) === target) ?? null
}

function middleOf(element: Element): Point | null {
  const [box] = [...element.getClientRects()].toSorted((a, b) => b.width * b.height - a.width * a.height)
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null
}

function land(target: Element, aim: Point, px: number, seed: number, all: ReadonlySet<Element>): Landed {
  const chance = chanceOf(seed)
  const others = new Map<Element, number>()
  let [right, wrong, nothing] = [0, 0, 0]
  for (let touch = 0; touch < scatter.touches; touch++) {
    const [across, down] = bellPair(chance)
    const pressed = pressedAt({ x: aim.x + across * px, y: aim.y + down * px }, all)
    if (!pressed) nothing++
    else if (pressed === target || leadsAlike(pressed, target)) right++
    else {
      wrong++
      others.set(pressed, (others.get(pressed) ?? 0) + 1)
    }
  }
  const [most] = [...others].toSorted(([, a], [, b]) => b - a)
  return { right, wrong, nothing, instead: most ? calledAs(most[0]) : '' }
}

/** What a touch presses: the innermost thing that can be pressed there, or the field of a label. */
function pressedAt(point: Point, all: ReadonlySet<Element>): Element | null {
  const top = topAt(document, point)
  for (const box of top ? chainOf(top) : []) {
    if (all.has(box)) return box
    const field = box.localName === 'label' && 'control' in box ? (box.control as Element | null) : null
    if (field && all.has(field)) return field
  }
  return null
}

/** An icon and the words beside it are often two links to one place; a link that leads nowhere does its work by script. */
function leadsAlike(a: Element, b: Element): boolean {
  const [one, other] = [a, b].map(link => link.getAttribute('href'))
  return !!one && one === other && !/^(#$|javascript:)/i.test(one)
}
