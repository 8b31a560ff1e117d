import { useEffect } from 'react'
import { useVoice, useWords } from '@yinqiao/react'

/** Shorter waits are over before the words about them would be. */
const saidAfterMs = 1_500

/** While the bank or a screen is on its way. */
export function Waiting() {
  const { t } = useWords()
  const voice = useVoice()
  useEffect(() => {
    const timer = setTimeout(() => voice.say('flow.waiting', {}, { priority: 'hint' }), saidAfterMs)
    return () => clearTimeout(timer)
  }, [voice])
  return (
    <p className="yq-flow__waiting" aria-busy="true">
      {t('flow.waiting')}
    </p>
  )
}
