import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../icon/icon.tsx'
import { Press } from '../../press/press.tsx'

export interface LinkTileProps {
  readonly icon: IconName
  /** The word of the thing: 转账. */
  readonly children: ReactNode
  /** One plain line: 给家人、朋友. */
  readonly note?: ReactNode
  /** Address; a link when given, else a button. With `onPress` the app turns the page itself. */
  readonly href?: string
  readonly onPress?: () => void
}

/** A large way to a task: a drawing, a word, one plain line. */
export function LinkTile({ icon, children, note, ...press }: LinkTileProps) {
  return (
    <Press {...press} className="yq-link-tile">
      <Icon name={icon} />
      <span className="yq-link-tile__text">
        <span className="yq-link-tile__words">{children}</span>{' '}
        {note ? <span className="yq-link-tile__note">{note}</span> : null}
      </span>
    </Press>
  )
}

export interface LinkTilesProps {
  readonly children: ReactNode
}

/** Tiles beside each other, in one column when two no longer fit; their order never changes. */
export function LinkTiles({ children }: LinkTilesProps) {
  return <div className="yq-link-tile__tiles">{children}</div>
}
