import { END, type Flow, type Next, rowsOf, traitsOf } from './flow.ts'

/** Draws a flow as Mermaid text: a box asks, a rounded box only tells, a six-sided box warns, a double box moves money. */
export function picture(flow: Flow): string {
  const boxes = Object.entries(flow.steps).map(([id, step]) => {
    if (step.moves) return `  ${id}[["${id}"]]`
    if (step.warns) return `  ${id}{{"${id}"}}`
    return traitsOf(flow, step).asks === 'nothing' ? `  ${id}(["${id}"])` : `  ${id}["${id}"]`
  })
  const arrows = [
    ...arrowsFrom('begin', flow.start),
    ...Object.entries(flow.steps).flatMap(([id, step]) => arrowsFrom(id, step.next)),
  ]
  return ['flowchart TD', '  begin((" "))', ...boxes, ...arrows].join('\n') + '\n'
}

// Mermaid takes the bare word "end" for the end of a block, so the last arrow is left out.
const arrowsFrom = (id: string, next: Next) =>
  rowsOf(next)
    .filter(row => row.to !== END)
    .map(row => (row.when ? `  ${id} -- ${row.when} --> ${row.to}` : `  ${id} --> ${row.to}`))
