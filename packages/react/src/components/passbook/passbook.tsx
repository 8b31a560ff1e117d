import { Icon } from '../../icon/icon.tsx'
import { ReadOut } from '../../read-out/read-out.tsx'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { usePassbook } from './passbook.behavior.ts'
import { canRevoke, monthName, type PassbookEntry, shopOf } from './passbook.model.ts'

export interface PassbookProps {
  /** Lines of the month, newest first; null while they are on their way. */
  readonly entries: readonly PassbookEntry[] | null
  /** Months there are, `2026-11`, newest first; at most twelve are shown. */
  readonly months: readonly string[]
  readonly month: string
  readonly onMonthChange?: (change: { readonly month: string }) => void
  /** The bank could not be asked. */
  readonly failed?: boolean
  readonly onRetry?: () => void
  /** Takes a line back that still can be; without it no such button is shown. */
  readonly onRevoke?: (change: { readonly entryId: string }) => void
  /** The bank's clock: a line past its deadline loses its button. */
  readonly now?: Date
}

/** What came and went, a month at a time, in plain words; a tap on a line reads it. */
export function Passbook({ entries, months, month, failed = false, onRetry, onRevoke, now, ...rest }: PassbookProps) {
  const { t, language } = useWords()
  const book = usePassbook({ entries, months, month, failed, onMonthChange: rest.onMonthChange })
  const state = failed ? 'failed' : entries === null ? 'loading' : entries.length === 0 ? 'empty' : 'ready'
  return (
    <div className="yq-passbook" data-state={state}>
      <ul className="yq-passbook__months" aria-label={t('passbook.months')}>
        {book.shownMonths.map(each => (
          <li key={each}>
            <Button
              look="outlined"
              className="yq-passbook__month"
              aria-pressed={each === month}
              icon={each === month ? <Icon name="check" /> : null}
              onPress={() => book.choose(each)}
            >
              {monthName(each, months[0] ?? each, language)}
            </Button>
          </li>
        ))}
      </ul>
      {book.more ? (
        <Button look="outlined" className="yq-passbook__more" onPress={book.showMore}>
          {t('passbook.more')}
        </Button>
      ) : null}
      {state === 'ready' ? (
        <>
          <Button look="outlined" className="yq-passbook__more" icon={<Icon name="sound" />} onPress={book.readNewest}>
            {t('passbook.listen')}
          </Button>
          <ul className="yq-passbook__lines" aria-label={t('passbook.lines')}>
            {entries?.map(entry => (
              <li key={entry.id} className="yq-passbook__item">
                <button type="button" className="yq-passbook__line" onClick={() => book.readLine(entry)}>
                  <span className="yq-hidden">{book.lineFor(entry)}</span>
                  <Line entry={entry} />
                </button>
                {onRevoke && entry.revocableUntil && canRevoke(entry, now) ? (
                  <div className="yq-passbook__revoke">
                    <p className="yq-passbook__until">
                      <ReadOut message="passbook.until" values={{ until: entry.revocableUntil }} />
                    </p>
                    <Button look="outlined" onPress={() => onRevoke({ entryId: entry.id })}>
                      {t('passbook.revoke')}
                    </Button>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="yq-passbook__state">{t(`passbook.${state}`)}</p>
      )}
      {failed && onRetry ? <Button onPress={onRetry}>{t('passbook.again')}</Button> : null}
    </div>
  )
}

function Line({ entry }: { readonly entry: PassbookEntry }) {
  const { t } = useWords()
  const { about, counterparty, amountFen, bookedAt, balanceAfterFen } = entry
  const went = amountFen < 0 ? 'out' : 'in'
  const shop = shopOf(entry)
  return (
    <span aria-hidden="true">
      <span className="yq-passbook__day">{t('passbook.day', { at: bookedAt })}</span>
      <span className="yq-passbook__about">
        {t(`passbook.${about}`, { who: counterparty ?? t('passbook.somebody') })}
        {shop ? <span className="yq-passbook__shop"> {t('passbook.shop', { who: shop })}</span> : null}
      </span>
      <span className="yq-passbook__amount" data-went={went}>
        {t(`passbook.${went}`, { amount: Math.abs(amountFen) })}
      </span>
      <span className="yq-passbook__balance">{t('passbook.balance', { balance: balanceAfterFen })}</span>
    </span>
  )
}
