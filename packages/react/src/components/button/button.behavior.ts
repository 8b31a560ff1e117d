import { type MouseEvent, useRef } from 'react'
import { always } from '@yinqiao/tokens'

interface Options {
  readonly busy: boolean
  readonly onPress: (() => void) | undefined
}

/** Turns clicks into presses: one at a time, none while busy, none that follows so fast that it must be a tremor. */
export function useButton({ busy, onPress }: Options) {
  const lastMs = useRef(Number.NEGATIVE_INFINITY)
  return {
    'aria-disabled': busy || undefined,
    onClick(event: MouseEvent) {
      const nowMs = event.timeStamp
      if (busy || nowMs - lastMs.current < always['time-guard']) return event.preventDefault()
      lastMs.current = nowMs
      onPress?.()
    },
  }
}
