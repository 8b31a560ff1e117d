import { type ReactNode, useId } from 'react'
import { Button } from '../button/button.tsx'

/** One fact: what it is, what it is in this case, and perhaps a way to change it. */
export interface SummaryRow {
  /** 转给, 金额: one plain word or two; each row has its own. */
  readonly term: string
  /** The fact itself; an amount or a card goes in as a part that reads itself well (`<Amount>`, `<ReadOut>`). */
  readonly details: ReactNode
  /** One plain line under it. */
  readonly note?: ReactNode
  /** A way to change this row: 改一改. */
  readonly change?: { readonly words: string; readonly onPress: () => void }
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[]
}

/** Facts to be checked before a yes, one under the other. Renders a `<dl>`; one column when two no longer fit. */
export function SummaryList({ rows }: SummaryListProps) {
  const id = useId()
  return (
    <dl className="yq-summary-list">
      {rows.map(({ term, details, note, change }, index) => (
        <div key={term} className="yq-summary-list__row">
          <dt className="yq-summary-list__term" id={`${id}-${index}`}>
            {term}
          </dt>
          <dd className="yq-summary-list__details">
            {details}
            {note ? <span className="yq-summary-list__note">{note}</span> : null}
            {change ? (
              // Named with its row: five times 改一改 in a list of buttons leads nowhere.
              <span className="yq-summary-list__change">
                <Button
                  look="outlined"
                  size="side"
                  className="yq-summary-list__button"
                  id={`${id}-${index}-change`}
                  aria-labelledby={`${id}-${index}-change ${id}-${index}`}
                  onPress={change.onPress}
                >
                  {change.words}
                </Button>
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
