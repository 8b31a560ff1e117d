import { YinqiaoProvider } from '@yinqiao/react'
import { BalanceCard } from '@yinqiao/react/balance-card'
import { CaptionBar } from '@yinqiao/react/caption-bar'
import { Passbook, type PassbookEntry } from '@yinqiao/react/passbook'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

const entry: PassbookEntry = {
  id: 'e1',
  bookedAt: '2026-11-03T08:20:00+08:00',
  about: 'pension',
  counterparty: null,
  amountFen: 328_650,
  balanceAfterFen: 876_540,
  revocableUntil: null,
}

const parts = [
  {
    who: 'a balance',
    part: <BalanceCard account={{ tail: '6288', kind: 'debit-card' }} state="shown" availableFen={876_540} />,
    said: '您的余额是',
  },
  {
    who: 'a passbook',
    part: <Passbook entries={[entry]} months={['2026-11']} month="2026-11" />,
    said: '养老金到账，',
  },
]

const phone = (part: React.ReactNode) => (
  <YinqiaoProvider memory={null} voice="captions">
    {part}
    <CaptionBar />
  </YinqiaoProvider>
)
/** The caption, and the live region of a screen reader. */
const heard = () => [...document.querySelectorAll('.yq-caption-bar, [aria-live]')].map(each => each.textContent).join()

for (const { who, part, said } of parts)
  test(`${who} that was read aloud is not said again to whoever stands there after its screen is left`, async () => {
    const { rerender } = render(phone(part))
    await userEvent.click(screen.getByRole('button', { name: '念给我听' }))
    expect(heard()).toContain(said)
    rerender(phone(null))
    expect(heard()).not.toContain(said)
    expect(screen.queryByRole('button', { name: '再听一遍' })).toBeNull()
  })

test('a card of which nothing was read leaves what others said alone', async () => {
  const book = <Passbook entries={[entry]} months={['2026-11']} month="2026-11" />
  const card = <BalanceCard account={{ tail: '6288', kind: 'debit-card' }} state="hidden" />
  const { rerender } = render(phone([<div key="book">{book}</div>, <div key="card">{card}</div>]))
  await userEvent.click(screen.getAllByRole('button', { name: '念给我听' })[0]!)
  rerender(phone([<div key="book">{book}</div>]))
  expect(heard()).toContain('养老金到账，')
})
