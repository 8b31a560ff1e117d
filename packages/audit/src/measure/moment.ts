/**
 * Remembers what was measured until the running script gives back control: within one run of rules nothing on the page
 * moves, after it anything may.
 */
export function forThisMoment<Key extends object, Value>(measure: (key: Key) => Value): (key: Key) => Value {
  let known: WeakMap<Key, Value> | null = null
  return key => {
    if (!known) queueMicrotask(() => (known = null))
    known ??= new WeakMap()
    const found = known.get(key)
    if (found !== undefined) return found
    const value = measure(key)
    known.set(key, value)
    return value
  }
}
