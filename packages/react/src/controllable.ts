import { useCallback, useState } from 'react'

/** State that the caller may own: give `value` to own it, `initial` to let the part keep it; `onChange` hears of both. */
export function useControllable<T>(
  value: T | undefined,
  initial: T,
  onChange: ((next: T) => void) | undefined,
): readonly [T, (next: T) => void] {
  const [kept, setKept] = useState(initial)
  const set = useCallback(
    (next: T) => {
      setKept(next)
      onChange?.(next)
    },
    [onChange],
  )
  return [value === undefined ? kept : value, set]
}
