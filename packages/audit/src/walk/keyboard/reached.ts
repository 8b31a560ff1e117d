const numbers = new Map<Element, number>()

/** The how-manieth thing this is that Tab came to; from now on it counts as reached. */
export function numberOf(element: Element): number {
  const number = numbers.get(element) ?? numbers.size + 1
  numbers.set(element, number)
  return number
}

/** Whether Tab ever came to the element. */
export function wasReached(element: Element): boolean {
  return numbers.has(element)
}

let came: Element[] = []

/** Begins to notice where focus goes, also where it goes on from at once. */
export function notice(): void {
  // Heard on its way down, before a handler that throws the focus away at once.
  document.addEventListener('focus', event => came.push(event.composedPath()[0] as Element), true)
}

/** Where focus came to since this was last asked, in order. */
export function arrivals(): readonly Element[] {
  const since = came
  came = []
  return since
}
