import { usePreferences } from '../../provider/use-preferences.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useButton } from '../button/button.behavior.ts'

/** The mode as a switch: each text step stays with its mode, so going back gives back the size that was. */
export function useElderSwitch() {
  const { mode, setPreferences } = usePreferences()
  const voice = useVoice()
  const on = mode === 'elder'
  const { onClick } = useButton({
    busy: false,
    onPress() {
      setPreferences({ mode: on ? 'standard' : 'elder' })
      voice.say(on ? 'elder-switch.now-off' : 'elder-switch.now-on')
    },
  })
  return { on, onClick }
}
