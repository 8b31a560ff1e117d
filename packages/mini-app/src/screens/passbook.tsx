import { useCallback, useState } from 'react'
import { useWords } from '@yinqiao/react'
import { Passbook } from '@yinqiao/react/passbook'
import { bank } from '../bank.ts'
import { Page } from '../page.tsx'
import { goTo } from '../route.ts'
import { useAnswer } from '../use-answer.ts'

/** 账本: what came and went, a month at a time; what can still be taken back leads there. */
export default function PassbookScreen() {
  const { t } = useWords()
  const [month, setMonth] = useState(thisMonth)
  const ask = useCallback(async () => {
    const [account] = await bank.listAccounts()
    if (!account) return { entries: [], months: [month] }
    return bank.listEntries({ accountId: account.id, month })
  }, [month])
  const [answer, again] = useAnswer(ask)
  // The months stay in sight while another one is on its way.
  const [months, setMonths] = useState<readonly string[]>([month])
  if (answer.is === 'here' && answer.value.months !== months) setMonths(answer.value.months)

  const entries = answer.is === 'here' ? answer.value.entries : null
  return (
    <Page heading={t('home.passbook')}>
      <Passbook
        entries={entries}
        months={months}
        month={month}
        onMonthChange={change => setMonth(change.month)}
        failed={answer.is === 'failed'}
        onRetry={again}
        onRevoke={({ entryId }) => {
          const transferId = entries?.find(({ id }) => id === entryId)?.transferId
          if (transferId) goTo('revoke', transferId)
        }}
      />
    </Page>
  )
}

/** The bank's month, whatever the phone's clock: `2026-11`. */
const thisMonth = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
