import { useEffect, useRef } from 'react'
import type { MessageKey } from '@yinqiao/locales'
import { type Step, stepRange, steps } from '@yinqiao/tokens'
import type { Preferences } from '../../provider/preferences.ts'
import { usePreferences } from '../../provider/use-preferences.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'

type Change = Partial<Preferences> & { readonly step?: Step }

/** The choices in force, changed at once, each saying itself the way it will be from now on. */
export function usePreferencesPanel() {
  const inForce = usePreferences()
  const words = useWords()
  const voice = useVoice()
  const pending = useRef<MessageKey | null>(null)

  // Said in the language, at the speed and by the voice that was just chosen: so not before its words have come, and
  // after the provider has told the voice, which is one turn later.
  useEffect(() => {
    const key = pending.current
    if (!key || words.language !== inForce.language) return
    pending.current = null
    setTimeout(() => voice.say(key))
  })

  return {
    inForce,
    sizes: steps.filter(step => step >= stepRange[inForce.mode].lowest),
    change(next: Change, says: MessageKey) {
      pending.current = says
      inForce.setPreferences(next)
    },
  }
}
