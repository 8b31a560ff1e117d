import { composeStories } from '@storybook/react-vite'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PinPad } from '@yinqiao/react/pin-pad'
import { PointToHear } from '@yinqiao/react/point-to-hear'
import * as stories from '../../stories/components/point-to-hear.stories.tsx'
import { stage } from '../loops/stage.tsx'

const { On, Off } = composeStories(stories)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const thing = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll<HTMLElement>('button, label, p, input, h2')].find(
    each => each.textContent?.trim() === words || each.getAttribute('aria-label') === words,
  )!

/** As a finger does it: a tap, and the next one not before a hand has come to rest. */
async function tap(element: HTMLElement) {
  await userEvent.click(element)
  await pause(650)
}

test('the first tap says what a button is, the second one presses it', async () => {
  const { root, said } = await stage(On)
  const button = thing(root, '转账')
  await tap(button)
  expect(root.textContent).not.toContain('按了转账')
  await expect.poll(() => said).toContain('转账。再点一下就按下去。')
  await tap(button)
  expect(root.textContent).toContain('按了转账')
})

test('two taps of a shaking hand are one: nothing is pressed', async () => {
  const { root } = await stage(On)
  const button = thing(root, '转账')
  await userEvent.dblClick(button)
  expect(root.textContent).not.toContain('按了转账')
})

test('a tap elsewhere begins anew: what was pointed at before is not pressed by one tap', async () => {
  const { root } = await stage(On)
  await tap(thing(root, '转账'))
  await tap(thing(root, '今天要办什么？'))
  await tap(thing(root, '转账'))
  expect(root.textContent).not.toContain('按了转账')
})

test('figures on the page are read as money, not as figures', async () => {
  const { root, said } = await stage(On)
  await tap([...root.querySelectorAll('p')].find(each => each.textContent?.startsWith('下午五点'))!)
  await expect.poll(() => said.join()).toContain('最多转两万元')
})

test('an answer of a group is said at the first tap and chosen at the second', async () => {
  const { root, said } = await stage(On)
  const radio = root.querySelector<HTMLInputElement>('input[value=ordinary]')!
  const label = radio.closest('label')!
  await tap(label)
  expect(radio.checked).toBe(false)
  await expect.poll(() => said.join()).toContain('普通到账')
  await tap(label)
  expect(radio.checked).toBe(true)
})

test('a field to write in takes the finger at once', async () => {
  const { root } = await stage(On)
  const field = root.querySelector<HTMLInputElement>('input[type=text]')!
  await userEvent.click(field)
  await userEvent.keyboard('谢谢')
  expect(field.value).toBe('谢谢')
})

test('a balance on the screen is not read by a tap in passing, and the keys of a PIN are never named', async () => {
  const { root, said } = await stage(On)
  await tap(root.querySelector<HTMLElement>('[data-yq-sensitive] p, [data-yq-sensitive] span')!)
  expect(said.join()).not.toMatch(/八千|8,765/)
  const pin = await stage(() => (
    <PointToHear enabled>
      <PinPad onComplete={() => undefined} />
    </PointToHear>
  ))
  await userEvent.click([...pin.root.querySelectorAll('button')].find(each => each.textContent === '7')!)
  expect(pin.said.join()).not.toMatch(/7|七/)
  expect(pin.said.join()).toContain('一')
})

test('without the choice everything presses at once', async () => {
  const { root } = await stage(Off)
  await userEvent.click(thing(root, '转账'))
  expect(root.textContent).toContain('按了转账')
})
