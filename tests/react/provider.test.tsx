import { type Preferences, usePreferences, useVoice, YinqiaoProvider } from '@yinqiao/react'
import { systemClock } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

function Choose() {
  const { setPreferences } = usePreferences()
  const both = () => {
    setPreferences({ theme: 'dark' })
    setPreferences({ step: 5, speed: 'slow' })
  }
  return <button onClick={both}>都要</button>
}

test('two choices made by one press are both kept', async () => {
  const onPreferencesChange = vi.fn<(preferences: Preferences) => void>()
  render(
    <YinqiaoProvider memory={null} onPreferencesChange={onPreferencesChange}>
      <Choose />
    </YinqiaoProvider>,
  )
  await userEvent.click(screen.getByRole('button'))
  const chosen = { theme: 'dark', speed: 'slow', steps: { standard: 5 } }
  expect(onPreferencesChange).toHaveBeenLastCalledWith(expect.objectContaining(chosen))
  expect(document.querySelector('.yq-root')).toHaveAttribute('data-yq-theme', 'dark')
})

function Speak() {
  const { say } = useVoice()
  return <button onClick={() => say('toast.close')}>说</button>
}

/** What the room hears of a press, and what the live region tells a screen reader. */
async function press(screenReader: boolean) {
  const engine = scripted({ clock: systemClock })
  render(
    <YinqiaoProvider memory={null} engines={[engine]} screenReader={screenReader}>
      <Speak />
    </YinqiaoProvider>,
  )
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(engine.spoken.length + live().length).toBeGreaterThan(0))
  return { spoken: engine.spoken.join(), live: live() }
}
const live = () => [...document.querySelectorAll('[aria-live]')].map(region => region.textContent).join('')

test('a phone that tells of its screen reader lets it talk alone', async () => {
  expect(await press(true)).toEqual({ spoken: '', live: expect.stringContaining('好') })
})

test('without a screen reader the voice talks and the live region keeps still', async () => {
  expect(await press(false)).toEqual({ spoken: expect.stringContaining('好'), live: '' })
})
