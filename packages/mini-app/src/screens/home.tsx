import { lazy, Suspense, useEffect, useRef } from 'react'
import { useVoice, useWords } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { ElderSwitch } from '@yinqiao/react/elder-switch'
import { LinkTile, LinkTiles } from '@yinqiao/react/link-tile'
import { Balance } from '../balance.tsx'
import { hrefOf } from '../route.ts'
import { useSession } from '../session.tsx'

// Flows are not needed to draw the home screen; they come right behind it.
const OpenMove = lazy(() => import('../open-move.tsx'))
const VoiceCommand = lazy(() => import('../voice-command.tsx'))

/** Home: who you are, your money behind one tap, and only what works (at most five ways on, COGA-O5P03). */
export function Home() {
  const { t } = useWords()
  const { session, signOut } = useSession()
  const greeting = useGreeting(session.name)
  return (
    <>
      <header className="app-head">
        <p className="app-head__bank">{t('home.bank')}</p>
        <ElderSwitch />
      </header>
      <div className="app-page">
        <h1 ref={greeting} tabIndex={-1}>
          {t('home.greeting', { customer: session.name })}
        </h1>
        <Suspense fallback={null}>
          <OpenMove />
        </Suspense>
        <Balance />
        <Suspense fallback={<div className="app-room--button" />}>
          <VoiceCommand />
        </Suspense>
        <nav aria-label={t('home.tiles')}>
          <LinkTiles>
            <LinkTile icon="transfer" href={hrefOf('transfer')} note={t('home.transfer-about')}>
              {t('home.transfer')}
            </LinkTile>
            <LinkTile icon="passbook" href={hrefOf('passbook')} note={t('home.passbook-about')}>
              {t('home.passbook')}
            </LinkTile>
            <LinkTile icon="text-size" href={hrefOf('settings')} note={t('home.settings-about')}>
              {t('home.settings')}
            </LinkTile>
          </LinkTiles>
        </nav>
        <Button look="outlined" onPress={signOut}>
          {t('home.sign-out')}
        </Button>
      </div>
    </>
  )
}

/** Coming home is heard: focus goes to the greeting for a reader, the voice says it for everybody else. */
function useGreeting(customer: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const voice = useVoice()
  const say = useRef(voice.say)
  useEffect(() => {
    say.current = voice.say
  })
  useEffect(() => {
    heading.current?.focus()
    say.current('home.greeting', { customer })
  }, [customer])
  return heading
}
