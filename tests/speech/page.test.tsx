import { afterEach, expect, it, vi } from 'vitest'
import { sentence } from '@yinqiao/speech/read'
import { attach, createDirector } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { virtualClock } from './virtual-clock.ts'

const words = (text: string) => sentence([text])
let detach = () => {}
afterEach(() => {
  detach()
  vi.restoreAllMocks()
})

async function page() {
  const clock = virtualClock()
  const engine = scripted({ clock, needsGesture: true })
  const director = createDirector({ engines: [engine], clock, withheld: '请看屏幕。' })
  detach = attach(director, document)
  await clock.pass(1)
  return { clock, engine, director }
}

const press = (...names: string[]) => {
  for (const name of names) document.body.dispatchEvent(new Event(name, { bubbles: true }))
}

it.each([['pointerup'], ['keydown'], ['click']])('the first %s lets sound be heard', async name => {
  const { director } = await page()
  expect(director.makesSound()).toBe(false)
  press(name)
  expect(director.makesSound()).toBe(true)
})

it.each([['pointerdown'], ['keydown']])('a %s silences the old words before the page says new ones', async name => {
  const { clock, engine, director } = await page()
  press('pointerup')
  director.say(words('转给谁？'))
  await clock.pass(100)
  const sayNext = () => director.say(words('转多少？'), { priority: 'hint' })
  document.body.addEventListener(name, sayNext)
  press(name)
  document.body.removeEventListener(name, sayNext)
  // Far too early for the old question to have ended by itself.
  await clock.pass(100)
  expect(engine.spoken).toEqual(['转给谁？', '转多少？'])
  expect(director.getSnapshot()).toMatchObject({ saying: { text: '转多少？' }, heard: { text: '转给谁？' } })
})

it("a press on the voice's own button is for that button to answer: it still knows that there was sound", async () => {
  const { clock, director } = await page()
  press('pointerup')
  director.say(words('转给谁？'))
  await clock.pass(100)
  document.body.innerHTML = '<div data-yq-voice><button><b>安静一会儿</b></button></div>'
  for (const name of ['pointerdown', 'keydown'])
    document.querySelector('b')?.dispatchEvent(new Event(name, { bubbles: true }))
  expect(director.getSnapshot().saying?.text).toBe('转给谁？')
  document.body.innerHTML = ''
})

it('a page put away is silent at once, and one that comes back waits to be asked', async () => {
  const { clock, engine, director } = await page()
  press('pointerup')
  director.say(words('转给谁？'))
  await clock.pass(100)
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(engine.speaking).toBe(false)
  expect(director.makesSound()).toBe(false)
  state.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  await clock.pass(60_000)
  expect(director.makesSound()).toBe(true)
  expect(engine.spoken).toEqual(['转给谁？'])
})

it('a page that is left is silent', async () => {
  const { clock, engine, director } = await page()
  press('pointerup')
  director.say(words('转给谁？'))
  await clock.pass(100)
  window.dispatchEvent(new Event('pagehide'))
  expect(engine.speaking).toBe(false)
})

it('a director taken off a page hears no press any more', async () => {
  const { director } = await page()
  detach()
  press('pointerup', 'click', 'keydown')
  expect(director.makesSound()).toBe(false)
})
