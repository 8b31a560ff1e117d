import { useId } from 'react'
import { ReadOut } from '../../read-out/read-out.tsx'
import { useWords } from '../../words/use-words.ts'
import { Amount } from '../amount/amount.tsx'
import { Button } from '../button/button.tsx'
import { OthersMayHear } from '../others-may-hear/others-may-hear.tsx'
import { type BalanceState, useBalanceCard } from './balance-card.behavior.ts'

export interface BalanceCardProps {
  /** `tail`: the last four figures, never more. */
  readonly account: { readonly tail: string; readonly kind: 'debit-card' }
  readonly state: BalanceState
  /** Whole fen; null until the bank has answered. */
  readonly availableFen?: number | null
  /** Whole fen that left the account and have not arrived. */
  readonly inTransitFen?: number
  /** When the bank said so. */
  readonly asOf?: string | Date | null
  /** The bank could not be asked again: the figure is an older one, and says of when. */
  readonly stale?: boolean
  /** Asks the bank; also called by 念给我听 and 再试一次. */
  readonly onShow?: () => void
  /** The customer, or a page that went out of sight, hides it: forget the figure. */
  readonly onHide?: (change: { readonly reason: 'press' | 'page-hidden' }) => void
}

/** What a card holds: stars until a tap, said only after a yes, hidden when the page is. */
export function BalanceCard({ account, state, availableFen = null, inTransitFen = 0, ...rest }: BalanceCardProps) {
  const { asOf, stale = false, onShow, onHide } = rest
  const { t } = useWords()
  const id = useId()
  const { question, listenButton, ...card } = useBalanceCard({
    state,
    availableFen,
    inTransitFen,
    onShow,
    onHide,
  })
  const shown = state === 'shown' && availableFen !== null
  return (
    <section className="yq-balance-card" data-state={state} aria-labelledby={id}>
      <h2 id={id} className="yq-balance-card__account">
        <ReadOut message={`balance-card.${account.kind}`} values={{ tail: account.tail }} />
      </h2>
      <div data-yq-sensitive="">{shown ? <Amount fen={availableFen} /> : <Stars />}</div>
      {shown && inTransitFen > 0 ? (
        <p className="yq-balance-card__line">
          <ReadOut message="balance-card.in-transit" values={{ inTransit: inTransitFen }} />
        </p>
      ) : null}
      {shown && stale && asOf ? (
        <p className="yq-balance-card__line">
          <ReadOut message="balance-card.as-of" values={{ asOf }} />
        </p>
      ) : null}
      {state === 'failed' ? <p className="yq-balance-card__failed">{t('balance-card.failed')}</p> : null}
      {card.asks ? (
        <OthersMayHear question={question} onYes={card.agree} onNo={card.decline} />
      ) : (
        <div className="yq-balance-card__actions">
          <Button look={shown ? 'outlined' : 'filled'} busy={card.busy === 'look'} onPress={card.look}>
            {t(`balance-card.${shown ? 'hide' : state === 'failed' ? 'again' : 'show'}`)}
          </Button>
          <Button ref={listenButton} look="outlined" busy={card.busy === 'listen'} onPress={card.listen}>
            {t('speak-button.listen')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Stars() {
  const { t } = useWords()
  return (
    <p className="yq-balance-card__stars">
      <span aria-hidden="true">＊＊＊＊＊＊</span>
      <span className="yq-hidden">{t('balance-card.hidden')}</span>
    </p>
  )
}
