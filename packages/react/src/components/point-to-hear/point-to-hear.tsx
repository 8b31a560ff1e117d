import type { ReactNode } from 'react'
import { usePreferences } from '../../provider/use-preferences.ts'
import { usePointToHear } from './point-to-hear.behavior.ts'

export interface PointToHearProps {
  /** The customer's choice `pointsToHear` by default. */
  readonly enabled?: boolean
  readonly children: ReactNode
}

/**
 * For who cannot read the words: the first tap on anything says it, the second does it. Text that does nothing is read
 * out. Put it once around the app, dialogs included. Fields for typing, PIN keys and the voice's own buttons act at once.
 */
export function PointToHear({ enabled, children }: PointToHearProps) {
  const { pointsToHear } = usePreferences()
  const { onClickCapture } = usePointToHear(enabled ?? pointsToHear)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it only listens; keys press as always
    <div className="yq-point-to-hear" onClickCapture={onClickCapture}>
      {children}
    </div>
  )
}
