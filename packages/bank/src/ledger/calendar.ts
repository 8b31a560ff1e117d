const hourMs = 3_600_000
const dayMs = 24 * hourMs
// China keeps one zone and no summer time; a fixed offset is the calendar, on any machine and in any store.
const shanghaiMs = 8 * hourMs

const shifted = (at: Date) => new Date(at.getTime() + shanghaiMs).toISOString()

/** The moment as the wire carries it: `2026-11-23T09:30:00.000+08:00`. */
export function wireTime(at: Date) {
  return shifted(at).replace('Z', '+08:00')
}

/** The calendar day in China: `2026-11-23`. */
export function dayOf(at: Date) {
  return shifted(at).slice(0, 10)
}

/** The calendar month in China: `2026-11`. */
export function monthOf(at: Date) {
  return shifted(at).slice(0, 7)
}

/** Midnight in China at the start of that day. */
export function startOfDay(at: Date) {
  return new Date(`${dayOf(at)}T00:00:00+08:00`)
}

/** From the first moment of a month (`2026-11`) to the first of the next. */
export function boundsOf(month: string) {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return { from: new Date(`${month}-01T00:00:00+08:00`), to: new Date(`${next}-01T00:00:00+08:00`) }
}

export function hoursAfter(at: Date, hours: number) {
  return new Date(at.getTime() + hours * hourMs)
}

export function daysBefore(at: Date, days: number) {
  return new Date(at.getTime() - days * dayMs)
}
