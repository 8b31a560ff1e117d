import type { Transfer } from '@yinqiao/bank/contract'
import { ReadOut, useWords } from '@yinqiao/react'
import { Amount } from '@yinqiao/react/amount'
import { Button } from '@yinqiao/react/button'
import { Notice } from '@yinqiao/react/notice'
import { StepFrame } from '@yinqiao/react/step-frame'
import { asMessage } from '../../use-texts.ts'
import { useReceipt } from './use-receipt.ts'
import { Older } from './older.tsx'
import type { ResultPlace } from './words.ts'

interface MovedProps {
  readonly screen: ResultPlace
  readonly receipt: Transfer
}

/** 已经提交 until the bank says that it has arrived, 已经到账 only then, 已经撤回 when it came back. */
export function Moved({ screen, receipt }: MovedProps) {
  const { t, tokens } = useWords()
  useReceipt(screen, receipt)
  const { app, step, visit } = screen
  const { id: transferId, state, payeeName: payee, amountFen: fen, revocableUntil: until } = receipt
  const heading = headings[state]
  return (
    <StepFrame
      earcon="success"
      heading={t(heading, { payee })}
      said={tokens(heading, { payee })}
      place={t('flow.done')}
      actions={
        <>
          <Button onPress={() => screen.answer({ transferId })}>{t(asMessage(step.go ?? 'flow.home'))}</Button>
          {step.moves === 'submitTransfer' ? (
            <Button look="outlined" onPress={visit.anew}>
              {t('transfer.another')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="yq-flow__answer">
        <Older screen={screen} />
        <Notice tone="success" title={whenOf(receipt)}>
          <Amount fen={fen} />
          {state === 'revoked' ? <p>{t('outcome.revoked-money', { payee })}</p> : null}
        </Notice>
        {state === 'in-transit' && until && app.onRevoke ? (
          <Notice tone="info" title={t('outcome.regret')}>
            <p>
              <ReadOut message="outcome.revocable-until" values={{ until }} />
            </p>
            <Button look="outlined" onPress={() => app.onRevoke?.({ transferId })}>
              {t('outcome.revoke')}
            </Button>
          </Notice>
        ) : null}
      </div>
    </StepFrame>
  )

  function whenOf({ arrivesAt, arrivedAt }: Transfer) {
    if (state === 'in-transit') return t('outcome.arrives', { arrives: arrivesAt })
    return state === 'arrived' && arrivedAt ? t('outcome.arrived-at', { arrived: arrivedAt }) : t('notice.success')
  }
}

const headings = {
  'in-transit': 'outcome.submitted',
  arrived: 'outcome.arrived',
  revoked: 'outcome.revoked',
} as const
