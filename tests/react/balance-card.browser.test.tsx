import { composeStories } from '@storybook/react-vite'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CaptionBar } from '@yinqiao/react/caption-bar'
import * as stories from '../../stories/components/balance-card.stories.tsx'
import { stage } from '../loops/stage.tsx'

const { Usual, Shown } = composeStories(stories)
const balance = '8,765.40'

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState')
  document.dispatchEvent(new Event('visibilitychange'))
})

function phoneIsHandedOver() {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
  document.dispatchEvent(new Event('visibilitychange'))
}

const pressOn = async (root: HTMLElement, words: string) =>
  userEvent.click([...root.querySelectorAll('button')].find(button => button.textContent === words)!)

test('a balance that was looked at is gone when the phone is handed over', async () => {
  const { root } = await stage(Usual)
  await pressOn(root, '看余额')
  await expect.poll(() => root.textContent).toContain(balance)
  phoneIsHandedOver()
  await expect.poll(() => root.textContent).not.toContain(balance)
})

test('what was said of a balance leaves the caption, the live region and 再听一遍 when it is hidden', async () => {
  const { root } = await stage(() => (
    <>
      <Shown />
      <CaptionBar />
    </>
  ))
  await pressOn(root, '念给我听')
  await expect.poll(() => root.textContent).toContain('您的余额是')
  await pressOn(root, '不看了')
  await expect.poll(() => root.textContent).not.toContain('八千七百')
  expect([...root.querySelectorAll('button')].map(button => button.textContent)).not.toContain('再听一遍')
})

test('looking is not listening: no live region ever holds the balance', async () => {
  const { root, said } = await stage(Usual)
  await pressOn(root, '看余额')
  await expect.poll(() => root.textContent).toContain(balance)
  expect(said.join()).not.toContain('八千')
  for (const region of root.querySelectorAll('[aria-live]')) expect(region.textContent).not.toContain('八千')
})
