import { END, type Flow, type Next, rowsOf } from './flow.ts'

/** Every way through a flow, start to end, whatever its guards say; no way goes through a step twice. */
export function walk(flow: Flow): string[][] {
  return ways(flow, flow.start, []).filter(way => leadsToEnd(flow, way))
}

/** Every way one can go at all: also those that stop short of the end, go round, or name a step that is not there. */
export function ways(flow: Flow, next: Next, soFar: readonly string[]): string[][] {
  return [...new Set(rowsOf(next).map(row => row.to))].flatMap(to => {
    const step = flow.steps[to]
    if (!step || soFar.includes(to)) return [[...soFar]]
    return ways(flow, step.next, [...soFar, to])
  })
}

const leadsToEnd = (flow: Flow, way: readonly string[]) => {
  const last = flow.steps[way.at(-1) ?? '']
  return last !== undefined && rowsOf(last.next).some(row => row.to === END)
}
