import { composeStories } from '@storybook/react-vite'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import * as helpBar from '../../stories/components/help-bar.stories.tsx'
import * as stepFrame from '../../stories/components/step-frame.stories.tsx'
import { stage } from '../loops/stage.tsx'

const { Question } = composeStories(stepFrame)
const { LongPage } = composeStories(helpBar)

const sight = window.visualViewport!
afterEach(() => {
  Reflect.deleteProperty(sight, 'height')
  sight.dispatchEvent(new Event('resize'))
})

/** What an iPhone tells a page when its keyboard comes up: the same window, of which less is in sight. */
function keyboardComesUp(visiblePx: number) {
  Object.defineProperty(sight, 'height', { configurable: true, value: visiblePx })
  sight.dispatchEvent(new Event('resize'))
}

for (const step of [3, 5] as const)
  test(`with the keyboard up at step ${step}, the question's field and the next button are both in sight`, async () => {
    const { root } = await stage(Question, { mode: 'elder', step })
    const field = root.querySelector('input')!
    await userEvent.click(field)
    keyboardComesUp(390)
    const button = () => root.querySelector('.yq-step-frame__actions')!.getBoundingClientRect()
    await expect.poll(() => button().bottom).toBeLessThanOrEqual(390)
    await expect.poll(() => field.getBoundingClientRect().bottom).toBeLessThanOrEqual(button().top)
    const top = root.querySelector('.yq-step-frame__top')!.getBoundingClientRect()
    expect(field.getBoundingClientRect().top).toBeGreaterThanOrEqual(top.bottom)
  })

test('walking through a long page by keyboard, nothing that has focus is behind the bar', async () => {
  const { root } = await stage(LongPage, { mode: 'elder', step: 5 })
  const bar = root.querySelector('.yq-help-bar__bar')!
  for (const field of root.querySelectorAll('input')) {
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(field)
    await expect.poll(() => field.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top)
  }
})

test('the end of the page can be scrolled out from behind the bar', async () => {
  const { root } = await stage(LongPage, { mode: 'elder', step: 5 })
  window.scrollTo(0, document.documentElement.scrollHeight)
  const bar = root.querySelector('.yq-help-bar__bar')!
  const fields = [...root.querySelectorAll('.yq-text-field')]
  const last = fields.at(-1)!
  await expect.poll(() => last.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top)
})
