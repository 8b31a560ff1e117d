import { YinqiaoProvider, type YinqiaoProviderProps } from '@yinqiao/react'
import { BalanceCard } from '@yinqiao/react/balance-card'
import { SpeakButton } from '@yinqiao/react/speak-button'
import { systemClock } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

const question = '要现在读出来吗？旁边的人可能会听到。'
const balance = { message: 'balance-card.read', values: { available: 876_540 } } as const

function phone(props: Partial<YinqiaoProviderProps> = {}) {
  const engine = scripted({ clock: systemClock })
  const show = (children: React.ReactNode) => (
    <YinqiaoProvider memory={null} voice="sound" engines={[engine]} {...props}>
      {children}
    </YinqiaoProvider>
  )
  return { engine, show }
}

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('who said once that others may hear is not asked again until something is forgotten', async () => {
  const { engine, show } = phone()
  render(
    show(
      <>
        <SpeakButton about="第一张卡" says={balance} />
        <SpeakButton about="第二张卡" says={balance} />
      </>,
    ),
  )
  await tap('念给我听：第一张卡')
  expect(document.body).toHaveTextContent(question)
  await tap('念出来')
  await vi.waitFor(() => expect(engine.spoken.at(-1)).toContain('八千七百'))
  await tap('念给我听：第二张卡')
  expect(document.body).not.toHaveTextContent(question)
})

test('earphones drop the question, not the tap', async () => {
  const { engine, show } = phone({ listening: 'private' })
  render(show(<BalanceCard account={{ tail: '6288', kind: 'debit-card' }} state="shown" availableFen={876_540} />))
  expect(engine.spoken.join()).not.toContain('八千七百')
  await tap('念给我听')
  expect(document.body).not.toHaveTextContent(question)
  await vi.waitFor(() => expect(engine.spoken.at(-1)).toContain('八千七百'))
})

test('where nothing sounds nobody is asked: the words stand on the screen', async () => {
  const { show } = phone({ voice: 'captions' })
  render(show(<SpeakButton says={balance} />))
  await tap('念给我听')
  expect(document.body).not.toHaveTextContent(question)
  expect(document.querySelector('[aria-live]')).toHaveTextContent('八千七百')
})

test('a second press on the same button is silence, not the beginning again', async () => {
  const { engine, show } = phone()
  render(show(<SpeakButton says={{ message: 'balance-card.failed' }} />))
  await tap('念给我听')
  await vi.waitFor(() => expect(engine.speaking).toBe(true))
  // Longer than a tremor.
  await new Promise(resolve => setTimeout(resolve, 700))
  await tap('别念了')
  expect(engine.speaking).toBe(false)
  expect(engine.spoken).toHaveLength(1)
  expect(screen.getByRole('button', { name: '念给我听' })).toBeVisible()
})
