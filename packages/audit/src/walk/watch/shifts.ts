import { pathOf } from '../../measure/path.ts'

/** What the browser tells of one jump; not yet in every list of types. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

let jumps: LayoutShift[] = []
let observer: PerformanceObserver | undefined

/** Hears of everything that jumps, and of what has jumped since the page was opened. */
export function beginShifts(): void {
  jumps = []
  observer?.disconnect()
  observer = new PerformanceObserver(list => {
    jumps.push(...(list.getEntries() as LayoutShift[]))
  })
  observer.observe({ type: 'layout-shift', buffered: true })
}

/** The worst five seconds of jumping, no more than one apart, as browsers add it up, and what jumped most in them. */
export function shifts(): { shift: number; shifted: string } {
  jumps.push(...((observer?.takeRecords() ?? []) as LayoutShift[]))
  const real = jumps.filter(({ hadRecentInput }) => !hadRecentInput)
  let worst: LayoutShift[] = []
  let now: LayoutShift[] = []
  for (const jump of real) {
    const [first] = now
    const last = now.at(-1)
    const joins = first && last && jump.startTime - last.startTime < 1000 && jump.startTime - first.startTime < 5000
    now = joins ? [...now, jump] : [jump]
    if (sum(now) > sum(worst)) worst = now
  }
  const largest = worst.toSorted((a, b) => b.value - a.value)[0]
  const node = largest?.sources.find(source => source.node?.nodeType === 1 && source.node.isConnected)?.node
  return { shift: Math.round(sum(worst) * 1000) / 1000, shifted: node ? pathOf(node as Element) : '' }
}

function sum(some: readonly LayoutShift[]): number {
  return some.reduce((total, { value }) => total + value, 0)
}
