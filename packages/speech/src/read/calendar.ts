import type { ValueKind } from '../token.ts'
import { UnreadableError } from './unreadable.ts'

/** A day on a wall calendar in China. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A time on a wall clock in China. Seconds are never read. */
export interface Time {
  readonly hour: number
  readonly minute: number
}

// China has kept UTC+8 without summer time since 1991-09-15; ICU is not in every old WebView, so the offset stands here.
const offsetMs = 8 * 3_600_000
const dayMs = 86_400_000
const dayShape = /^(\d{4})-(\d\d)-(\d\d)$/
const instantShape = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const timeShape = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/

/** The day of a calendar date, an ISO instant or a `Date`. Throws for days that do not exist. */
export function toDay(kind: ValueKind, value: unknown): Day {
  const written = typeof value === 'string' ? realDay(value) : null
  if (written) return written
  const wall = toWall(kind, value)
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
}

/** The time of `14:30`, an ISO instant or a `Date`. Throws for times that do not exist. */
export function toTime(kind: ValueKind, value: unknown): Time {
  const written = typeof value === 'string' ? timeShape.exec(value) : null
  if (written) return { hour: Number(written[1]), minute: Number(written[2]) }
  const wall = toWall(kind, value)
  return { hour: wall.getUTCHours(), minute: wall.getUTCMinutes() }
}

/** A day as a reader says it. */
export interface DaySaid extends Day {
  /** Days from the present, when that is known: -1 is yesterday. */
  readonly away: number | undefined
  /** False for the year that goes without saying. */
  readonly saysYear: boolean
}

/** A day beside the present one, if there is one. `knownYear` goes without saying; null says every year. */
export function toDaySaid(kind: ValueKind, value: unknown, now: unknown, knownYear?: number | null): DaySaid {
  const day = toDay(kind, value)
  const present = now === undefined ? null : toDay(kind, now)
  const known = knownYear === undefined ? present?.year : knownYear
  return { ...day, away: present ? daysBetween(present, day) : undefined, saysYear: day.year !== known }
}

/** Whole days from one calendar day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayMs
}

/** A `Date` whose UTC fields show what the wall clock in Shanghai shows. */
function toWall(kind: ValueKind, value: unknown): Date {
  const ms = value instanceof Date ? value.getTime() : typeof value === 'string' ? instant(value) : NaN
  const wall = new Date(ms + offsetMs)
  const year = wall.getUTCFullYear()
  if (!(year >= 1000 && year <= 9999)) {
    throw new UnreadableError(kind, 'it is no real day or time, or an ISO time without its offset')
  }
  return wall
}

/** JavaScript turns the 30th of February into March; a bank must not. */
function instant(text: string): number {
  const match = instantShape.exec(text)
  return match?.[1] && match[2] && realDay(match[1]) && timeShape.test(match[2]) ? Date.parse(text) : NaN
}

function realDay(text: string): Day | null {
  const match = dayShape.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? { year, month, day } : null
}
