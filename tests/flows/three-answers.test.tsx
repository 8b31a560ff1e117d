import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { expect, test, vi } from 'vitest'
import { checkBalance, revoke, signIn } from '@yinqiao/flows/banking'
import { stands, until, visitor } from './visitor.tsx'

test('submitted is not arrived: it says until when it can be taken back, and leads there', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  await stands('今天下午 4:30 之前都可以撤回')
  expect(
    wang.said.filter(words => words === '已经提交，转给李芳'),
    'said once',
  ).toHaveLength(1)
  await wang.press('撤回这笔钱')
  expect(wang.calls.onRevoke).toHaveBeenCalledWith({ transferId: wang.transfers()[0]?.id })
  await wang.press('回首页')
  await until(() => expect(wang.calls.onEnd).toHaveBeenCalledOnce())
})

test('real-time money has arrived, and nothing offers to take it back', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin('200', '实时到账')
  await wang.pin()
  await wang.asked('已经到账，李芳收到了')
  expect(screen.queryByRole('button', { name: '撤回这笔钱' })).toBeNull()
})

test('a lost answer is asked after until the bank tells, and the money moves once', async () => {
  const wang = visitor({
    faults: (verb, nth) => (verb === 'submitTransfer' && nth === 1 ? { lose: 'answer' } : undefined),
  })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('正在核实，请不要再转一次')
  await wang.asked('已经提交，转给李芳')
  expect(wang.transfers()).toHaveLength(1)
})

test('a lost request turns out not to have moved, and then never moves', async () => {
  const wang = visitor({ faults: verb => (verb === 'submitTransfer' ? { lose: 'request' } : undefined) })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('这笔没有转出去')
  expect(document.body).toHaveTextContent('您的钱还在')
  expect(wang.transfers()).toHaveLength(0)
})

test('a reload in the middle goes on asking, and 现在再问一次 asks at once', async () => {
  let away = true
  const wang = visitor({
    faults: verb => {
      if (verb === 'submitTransfer') return { lose: 'answer' }
      return verb === 'askOutcome' && away ? { lose: 'request' } : undefined
    },
  })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('正在核实，请不要再转一次')
  wang.reload()
  await wang.asked('正在核实，请不要再转一次')
  expect(document.body).toHaveTextContent('转给李芳，200.00')
  away = false
  await wang.press('现在再问一次')
  await wang.asked('已经提交，转给李芳')
})

test('coming in by the front door with a move still open shows that move, and asks for nothing new', async () => {
  const wang = visitor({
    faults: verb =>
      verb === 'submitTransfer' ? { lose: 'answer' } : verb === 'askOutcome' ? { lose: 'request' } : undefined,
  })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('正在核实，请不要再转一次')
  wang.leave()
  wang.open()
  await wang.asked('正在核实，请不要再转一次')
})

test('the home screen tells of an open move, leads to it, and tells what became of it', async () => {
  let away = true
  const wang = visitor({
    faults: verb =>
      verb === 'submitTransfer' ? { lose: 'answer' } : verb === 'askOutcome' && away ? { lose: 'request' } : undefined,
  })
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('正在核实，请不要再转一次')
  wang.leave()
  const onOpen = vi.fn<(change: { flow: 'transfer' | 'revoke' }) => void>()
  wang.showHome(onOpen)
  await stands('正在核实，请不要再转一次')
  await wang.press('看看办得怎么样')
  expect(onOpen).toHaveBeenCalledWith({ flow: 'transfer' })
  away = false
  // The network is back: nobody waits for the next asking.
  window.dispatchEvent(new Event('online'))
  await stands('已经提交，转给李芳')
  await wang.press('知道了')
  await until(() => expect(screen.queryByRole('button', { name: '知道了' })).toBeNull())
})

test('a mistyped PIN is mended where it was typed, with the tries that are left', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin()
  await wang.pin('111111')
  await stands('密码不对，您的钱没有动。还可以再试2次')
  await wang.asked('请输入密码')
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  expect(wang.transfers()).toHaveLength(1)
})

test('too little money is told on the screen, never aloud, and leads to the amount', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin('18000')
  await wang.pin()
  await wang.asked('这笔没有转出去')
  await stands('卡里的余额不够')
  await until(() => expect(wang.said).toContain('这笔没有办成，请看屏幕'))
  expect(wang.said.join()).not.toContain('余额')
  await wang.press('改一改，再转')
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('18,000')
})

test('an amount above the limit is refused in words before going on', async () => {
  const wang = visitor()
  wang.open()
  await wang.press(/^李芳/)
  await wang.type('金额（元）', '20001')
  await wang.press('下一步')
  await stands('一笔最多转 20,000.00')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('转给李芳多少钱？')
})

test('a card number that cannot be read is asked again, with the bank’s words', async () => {
  const wang = visitor()
  wang.open()
  await wang.press(/转给新的人/)
  await wang.type('收款人的姓名', '孙浩')
  await wang.type('收款人的卡号', '12345')
  await wang.press('下一步')
  await stands('卡号看起来不完整')
  expect(screen.getByLabelText('收款人的卡号')).toHaveValue('12345')
})

test('a bank out of reach: only what is surely true is said, and trying again goes on', async () => {
  let away = true
  const wang = visitor({ faults: () => (away ? { lose: 'request' } : undefined) })
  wang.open()
  await wang.asked('现在连不上银行')
  // A move of an earlier page may still be open: nothing is claimed about the money.
  expect(document.body).not.toHaveTextContent('您的钱没有动')
  expect(document.body).toHaveTextContent('刚才转过账的话，请不要再转一次')
  away = false
  await wang.press('再试一次')
  await wang.asked('您要转给谁？')
})

test('a session that has ended is told to the app', async () => {
  const wang = visitor({ faults: verb => (verb === 'listPayees' ? { refuse: 'not-signed-in' } : undefined) })
  wang.open()
  await until(() => expect(wang.calls.onSignedOut).toHaveBeenCalled())
})

test('a screen that breaks is caught: the money has not moved, and a person is near', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const wang = visitor()
  // A message without its value is what a broken screen looks like.
  wang.open({
    start: { state: { flow: 'transfer', step: 'told-by', given: {}, passed: ['payee'], answers: { payee: 'new' } } },
  })
  await wang.asked('这一页没有打开')
  await stands('您的钱没有动，填过的都还在')
  await wang.press('找人帮忙')
  expect(wang.calls.onHelp).toHaveBeenCalled()
  quiet.mockRestore()
})

test('taking back: asked, done, and true in the bank', async () => {
  const wang = visitor()
  wang.open()
  await wang.toPin()
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  wang.leave()
  const transferId = wang.transfers()[0]?.id ?? ''
  wang.open({ flow: revoke, given: { transferId } })
  await wang.asked(/要把转给李芳的 200\.00\s元撤回来吗？/)
  await wang.press('对，撤回这笔钱')
  await wang.asked('已经撤回')
  expect(wang.transfers()[0]?.state).toBe('revoked')
})

test('signing in gives the session to the app, and a wrong PIN can be tried again', async () => {
  const wang = visitor({ flow: signIn })
  wang.open()
  await wang.press(/^王秀兰/)
  await wang.asked('王秀兰，请输入密码')
  await wang.pin('111111')
  await stands('还可以再试2次')
  await wang.pin()
  await until(() =>
    expect(wang.calls.onEnd).toHaveBeenCalledWith(
      expect.objectContaining({ session: { customerId: 'wang-xiulan', name: '王秀兰' } }),
    ),
  )
})

test('the balance is shown by a tap, and not before', async () => {
  const wang = visitor({ flow: checkBalance })
  wang.open()
  await wang.asked('您卡里有多少钱')
  expect(document.body).not.toHaveTextContent('8,642.50')
  await wang.press('看余额')
  await stands('8,642.50')
  await wang.press('回首页')
  await until(() => expect(wang.calls.onEnd).toHaveBeenCalledOnce())
})

test('no screen on the way breaks a rule that a DOM can tell', async () => {
  const wang = visitor()
  wang.open()
  await wang.asked('您要转给谁？')
  expect(await axe(document.body)).toHaveNoViolations()
  await wang.toPin()
  expect(await axe(document.body)).toHaveNoViolations()
  await wang.pin()
  await wang.asked('已经提交，转给李芳')
  expect(await axe(document.body)).toHaveNoViolations()
})
