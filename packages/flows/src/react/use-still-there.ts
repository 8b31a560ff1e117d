import { useEffect } from 'react'
import { useVoice } from '@yinqiao/react'
import { transferLimits } from '../banking/index.ts'

/**
 * Asks once whether somebody is still there when a screen has not been touched for a while, and says that there is no hurry.
 * Nothing is closed and nothing is lost (MIIT-APP-2.3, COGA-O4P09). `screen` begins the waiting anew when it changes.
 */
export function useStillThere(screen: string) {
  const voice = useVoice()
  useEffect(() => {
    let timer = 0
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        leave()
        voice.say('flow.still-there', {}, { priority: 'hint' })
      }, transferLimits.stillThereAfterMs)
    }
    const leave = () => {
      clearTimeout(timer)
      for (const event of ['pointerdown', 'keydown']) document.removeEventListener(event, wait)
    }
    wait()
    for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, wait)
    return leave
  }, [screen, voice])
}
