import { mentions } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import { canExtend } from './overlays.ts'
import numbers from './watch.json' with { type: 'json' }

interface Reading {
  readonly atMs: number
  readonly seconds: number
}

let readings = new Map<Element, Reading[]>()

/** Begins to read numbers. */
export function beginCounting(): void {
  readings = new Map()
}

/** Reads every number that stands in words of its own. */
export function lookAtNumbers(atMs: number): void {
  for (const element of select(document, '@text')) {
    const seconds = secondsIn(element.textContent ?? '')
    if (seconds === null) continue
    const all = readings.get(element) ?? []
    readings.set(element, all)
    if (all.at(-1)?.seconds !== seconds) all.push({ atMs, seconds })
  }
}

/** Records the innermost words whose number went down as seconds go by. */
export function recordCounting(): void {
  const counting = [...readings].filter(([element, all]) => element.isConnected && countsDown(all))
  for (const [element, all] of counting) {
    if (counting.some(([other]) => other !== element && element.contains(other))) continue
    const around = element.closest('form, section, [role="dialog"], dialog, main') ?? document.body
    const said = `${element.parentElement?.textContent ?? ''} ${element.textContent ?? ''}`
    const kind = mentions(said, numbers.resend) ? 'resend' : mentions(said, numbers.limits) ? 'limit' : 'unknown'
    record('watch', element, { counting: { from: all[0]?.seconds ?? 0, kind, extends: canExtend(around) } })
  }
}

/** At least three steps down, none up, and as fast as a clock. */
function countsDown(all: readonly Reading[]): boolean {
  const first = all[0]
  const last = all.at(-1)
  if (!first || !last || all.length < 4) return false
  if (all.some(({ seconds }, index) => index > 0 && seconds >= (all[index - 1]?.seconds ?? 0))) return false
  const pace = (first.seconds - last.seconds) / ((last.atMs - first.atMs) / 1000)
  return pace > 0.6 && pace < 1.5
}

/** 90, 90s, 01:30, 1分30秒: the first number of some words, in seconds; null where there is none, or more than one. */
function secondsIn(words: string): number | null {
  const clock = words.match(/(\d{1,2})\s*[:：分]\s*(\d{1,2})/)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const figures = words.match(/\d+/g) ?? []
  return figures.length === 1 && (figures[0] ?? '').length < 5 ? Number(figures[0]) : null
}
