import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, stands, until, visitor } from './visitor.tsx'

// What was said aloud fills the form; the hand says yes.

const spoken = async (wang: ReturnType<typeof visitor>, fen?: number) => {
  const payee = (await wang.bank.listPayees()).find(({ name }) => name === '李芳')
  return { payee, ...(fen === undefined ? {} : { amount: { fen } }) }
}

test('转给女儿五百块: the amount stands filled in, the payee is named above it, and nothing is agreed to', async () => {
  const wang = visitor()
  wang.open({ filled: await spoken(wang, 50_000) })
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('500')
  await wang.press('下一步')
  await wang.asked('想让李芳什么时候收到？')
  expect(wang.transfers()).toEqual([])
})

test('转给女儿: the question that is open comes first, and 返回 leads to who', async () => {
  const wang = visitor()
  wang.open({ filled: await spoken(wang) })
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('')
  await until(() => expect(entry()).toMatchObject({ at: 1, step: 'amount' }))
  await wang.press('返回')
  await wang.asked('您要转给谁？')
})

test('转五百块 without a name asks who first, and keeps the amount', async () => {
  const wang = visitor()
  wang.open({ filled: { amount: { fen: 50_000 } } })
  await wang.press(/^李芳/)
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('500')
})

test('an amount above the limit is refused on its own screen, in words, not three screens later', async () => {
  const wang = visitor()
  wang.open({ filled: await spoken(wang, 900_000_000) })
  await wang.asked('转给李芳多少钱？')
  await wang.press('下一步')
  await stands('一笔最多转两万元')
  expect(entry()).toMatchObject({ step: 'amount' })
})

test('what was changed after a reload stays changed: the spoken words do not come back', async () => {
  const wang = visitor()
  const filled = await spoken(wang, 50_000)
  wang.open({ filled })
  await wang.asked('转给李芳多少钱？')
  await wang.type('金额（元）', '300')
  await wang.press('下一步')
  await wang.asked('想让李芳什么时候收到？')
  wang.reload({ filled })
  await wang.asked('想让李芳什么时候收到？')
  await wang.press('返回')
  await wang.asked('转给李芳多少钱？')
  expect(screen.getByLabelText('金额（元）')).toHaveValue('300')
})
