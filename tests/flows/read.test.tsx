import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BankProblem } from '@yinqiao/bank/contract'
import { stands, until, visitor } from './visitor.tsx'

// An answer is remembered until the customer has read it; then it does not come again.

const home = (wang: ReturnType<typeof visitor>) => {
  wang.leave()
  wang.showHome(() => undefined)
}
const openMoves = (wang: ReturnType<typeof visitor>) =>
  [...wang.stores.phone.things.keys()].filter(name => name.startsWith('yinqiao.open'))

/** A bank whose answer to a transfer waits until it is let through. */
function slow(wang: ReturnType<typeof visitor>) {
  const { submitTransfer } = wang.bank
  let through = () => undefined as void
  const opened = new Promise<void>(resolve => (through = resolve))
  wang.bank.submitTransfer = async request => {
    const transfer = await submitTransfer.call(wang.bank, request)
    await opened
    return transfer
  }
  return () => through()
}

test('首页 while it is being done: the answer lands meanwhile, and the home screen tells of it', async () => {
  const wang = visitor()
  const answers = slow(wang)
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('正在办，请稍等')
  wang.leave()
  answers()
  await new Promise(resolve => setTimeout(resolve, 20))
  wang.showHome(() => undefined)
  await stands('已经提交，转给李芳')
  await wang.press('知道了')
  await until(() => expect(openMoves(wang)).toEqual([]))
})

test('a phone that dies on the result finds the answer again', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  // A killed page unmounts nothing: what stands on the phone is all there is.
  expect(openMoves(wang)).toHaveLength(1)
})

const ways: readonly { readonly by: string; readonly leave: (wang: ReturnType<typeof visitor>) => Promise<void> }[] = [
  {
    by: 'its button',
    async leave(wang) {
      await wang.press('回首页')
      await until(() => expect(wang.calls.onEnd).toHaveBeenCalled())
    },
  },
  { by: '首页 of the app', leave: async () => undefined },
  { by: 'the back key', leave: wang => wang.phoneBack() },
]

for (const { by, leave } of ways) {
  test(`a result that was seen and left by ${by} is read: the home screen keeps still`, async () => {
    const wang = visitor()
    wang.open()
    await wang.toPin()
    await wang.pin()
    await wang.asked('已经提交，转给李芳')
    await leave(wang)
    home(wang)
    expect(openMoves(wang)).toEqual([])
    expect(screen.queryByText(/已经提交/)).toBeNull()
  })
}

/** Another tab has sent something, and nobody knows yet what became of it. */
const sentElsewhere = (wang: ReturnType<typeof visitor>) =>
  wang.stores.phone.setItem(
    'yinqiao.open.transfer.wang-xiulan',
    JSON.stringify({ key: 'other-tab', about: { payeeName: '王建国', amountFen: 5000, arrival: 'ordinary' } }),
  )

test('an older move of another tab comes first, is not taken for the new one, and leads back to what was filled in', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin('300')
  sentElsewhere(wang)
  await wang.pin()
  await wang.asked('这笔没有转出去')
  await stands('刚才要办的这一笔还没有办')
  wang.reload()
  await stands('刚才要办的这一笔还没有办')
  expect(wang.transfers()).toHaveLength(0)
  await wang.press('接着办刚才那一笔')
  await wang.asked(/300\.00/)
  await wang.press('对，转给李芳')
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  expect(document.body).not.toHaveTextContent('刚才要办的这一笔')
  expect(wang.transfers()).toMatchObject([{ amountFen: 30_000 }])
})

test('a reload half-way that finds an older move open puts what was filled in aside, and gives it back', async () => {
  let away = true
  const wang = visitor({ faults: verb => (away && verb === 'askOutcome' ? { lose: 'request' } : undefined) })
  wang.open()
  await wang.press(/^李芳/)
  await wang.asked('转给李芳多少钱？')
  await wang.type('金额（元）', '300')
  sentElsewhere(wang)
  wang.reload()
  await wang.asked('正在核实，请不要再转一次')
  await stands('刚才要办的这一笔还没有办')
  await until(() => expect(wang.said.join()).toContain('这是上一笔'))
  expect(screen.queryByRole('button', { name: '接着办刚才那一笔' }), 'nothing new while it is open').toBeNull()
  away = false
  await wang.press('现在再问一次')
  await wang.press('接着办刚才那一笔')
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('300')
})

test('a session that ended when the money was sent: after signing in the check page stands, not the old refusal', async () => {
  let ended = true
  const wang = visitor({
    faults: verb => (ended && verb === 'submitTransfer' ? { refuse: 'not-signed-in' } : undefined),
  })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.press('重新登录')
  expect(wang.calls.onSignedOut).toHaveBeenCalled()
  ended = false
  wang.reload()
  await wang.press('对，转给李芳')
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
})

test('a clock that runs ahead does not make the phone ask for ever: each pause is twice the last, up to a minute', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  const receipt = await wang.bank.getTransfer({ transferId: wang.transfers()[0]?.id ?? '' })
  wang.leave()
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00+08:00') })
  const asked: number[] = []
  wang.bank.getTransfer = () => {
    asked.push(Date.now())
    return asked.length < 8 ? Promise.resolve(receipt) : Promise.reject(new BankProblem({ code: 'not-signed-in' }))
  }
  wang.show()
  await vi.advanceTimersByTimeAsync(600_000)
  vi.useRealTimers()
  const pauses = asked.slice(1).map((at, i) => (at - (asked[i] ?? 0)) / 1000)
  expect(pauses).toEqual([4, 8, 16, 32, 60, 60, 60])
  // The bank says that the session has ended: the app is told, and nothing more is asked.
  expect(wang.calls.onSignedOut).toHaveBeenCalledOnce()
})
