import type { ReactNode } from 'react'
import { Icon } from '../../icon/icon.tsx'
import { Press } from '../../press/press.tsx'
import { ReadOut } from '../../read-out/read-out.tsx'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { Notice } from '../notice/notice.tsx'
import { usePayeePicker } from './payee-picker.behavior.ts'

/** A person to choose, as the bank gives them, with the relation already in words. */
export interface PickedPayee {
  readonly id: string
  readonly name: string
  /** 女儿, 朋友: in words, or null when there is none. */
  readonly relation: string | null
  readonly bankName: string
  /** Last four figures of the card. */
  readonly tail: string
  /** When this customer last paid them, ISO with offset; null when never. */
  readonly lastPaid: string | null
}

export interface PayeePickerProps {
  /** People in the order they are shown; null while the bank has not answered. */
  readonly payees: readonly PickedPayee[] | null
  /** True when the bank could not be asked; `onRetry` asks again. */
  readonly failed?: boolean
  readonly onRetry?: () => void
  readonly onChoose: (choice: { readonly payeeId: string }) => void
  readonly onChooseNew: () => void
}

/** People one has paid, as large rows; somebody new is always the last. A press chooses and goes on. */
export function PayeePicker({ payees, failed = false, onRetry, onChoose, onChooseNew }: PayeePickerProps) {
  const { t } = useWords()
  const picker = usePayeePicker({ found: payees?.length ?? null, failed })
  return (
    <div className="yq-payee-picker" data-state={picker.state}>
      {picker.state === 'loading' ? <p className="yq-payee-picker__aside">{t('payee-picker.loading')}</p> : null}
      {picker.state === 'there' && payees?.length === 0 ? (
        <p className="yq-payee-picker__aside">{t('payee-picker.empty')}</p>
      ) : null}
      {failed ? (
        <Notice tone="danger" title={t('payee-picker.failed')}>
          <p>{t('payee-picker.failed-about')}</p>
          {onRetry ? (
            <Button look="outlined" onPress={onRetry}>
              {t('payee-picker.again')}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      <ul className="yq-payee-picker__list" aria-label={t('payee-picker.label')}>
        {(failed ? [] : (payees ?? [])).slice(0, picker.shown).map((payee, index) => (
          <li key={payee.id} ref={index === picker.firstNewAt ? picker.firstNew : undefined}>
            <Press className="yq-payee-picker__row" onPress={() => onChoose({ payeeId: payee.id })}>
              <Row payee={payee} />
            </Press>
          </li>
        ))}
        {picker.more && payees ? (
          <li>
            <Button look="outlined" onPress={picker.showAll}>
              {t('payee-picker.show-all', { found: payees.length })}
            </Button>
          </li>
        ) : null}
        <li>
          <Press className="yq-payee-picker__row" onPress={onChooseNew}>
            <Line part="name">
              <Icon name="person" />
              <span>{t('payee-picker.new')}</span>
            </Line>
            <Line part="note">{t('payee-picker.new-about')}</Line>
          </Press>
        </li>
      </ul>
    </div>
  )
}

function Row({ payee: { name, relation, bankName: bank, tail, lastPaid } }: { readonly payee: PickedPayee }) {
  return (
    <>
      <Line part="name">
        <ReadOut message="payee-picker.name" values={{ name }} />
      </Line>
      <Line part="card">
        {relation === null ? (
          <ReadOut message="payee-picker.card" values={{ bank, tail }} />
        ) : (
          <ReadOut message="payee-picker.related-card" values={{ relation, bank, tail }} />
        )}
      </Line>
      <Line part="note">
        {lastPaid === null ? (
          <ReadOut message="payee-picker.never-paid" />
        ) : (
          <ReadOut message="payee-picker.last-paid" values={{ lastPaid }} />
        )}
      </Line>
    </>
  )
}

const Line = ({ part, children }: { readonly part: 'name' | 'card' | 'note'; readonly children: ReactNode }) => (
  <span className={`yq-payee-picker__${part}`}>{children}</span>
)
