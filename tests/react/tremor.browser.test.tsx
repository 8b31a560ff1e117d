import { useState } from 'react'
import { Button } from '@yinqiao/react/button'
import { StepFrame } from '@yinqiao/react/step-frame'
import { always } from '@yinqiao/tokens'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../loops/stage.tsx'

/** Two screens whose filled buttons stand in the same place, as 下一步：核对 and 对，转给李芳 do. */
function Walk() {
  const [place, setPlace] = useState(0)
  const screens = [
    { heading: '转多少钱？', words: '下一步：核对' },
    { heading: '这样对吗？', words: '对，转给李芳' },
    { heading: '已经提交', words: '回首页' },
  ]
  const { heading, words } = screens[place]!
  return (
    <StepFrame key={place} heading={heading} actions={<Button onPress={() => setPlace(place + 1)}>{words}</Button>} />
  )
}

const guardOver = () => new Promise(over => setTimeout(over, always['time-guard'] + 50))
const heading = (root: HTMLElement) => root.querySelector('h1')!.textContent

test('a quick first tap counts at once', async () => {
  await guardOver()
  const { root } = await stage(Walk)
  await userEvent.click(root.querySelector('button')!)
  expect(heading(root)).toBe('这样对吗？')
})

test('a shaking hand that taps twice answers the first question only', async () => {
  await guardOver()
  const { root } = await stage(Walk)
  await userEvent.dblClick(root.querySelector('button')!)
  expect(heading(root)).toBe('这样对吗？')
})

test('a question that was there to be read is answered by a tap', async () => {
  const { root } = await stage(Walk)
  await guardOver()
  await userEvent.click(root.querySelector('button')!)
  await guardOver()
  await userEvent.click(root.querySelector('button')!)
  expect(heading(root)).toBe('已经提交')
})

test('keys and assistive presses are wishes, however soon after the question came', async () => {
  const { root } = await stage(Walk)
  root.querySelector('button')!.focus()
  await userEvent.keyboard('{Enter}')
  expect(heading(root)).toBe('这样对吗？')
  root.querySelector('button')!.click()
  await expect.poll(() => heading(root)).toBe('已经提交')
})
