import { lazy, Suspense, useEffect, useState } from 'react'
import type { Session } from '@yinqiao/bank/contract'
import { useWords } from '@yinqiao/react'
import { bank } from './bank.ts'
import { Frame } from './frame.tsx'
import { goTo, type Route, usePlace } from './route.ts'
import { Home } from './screens/home.tsx'
import { Opening, Unreachable } from './screens/opening.tsx'
import { SessionContext } from './session.tsx'
import { useAnswer } from './use-answer.ts'

// The first screen carries itself only; every other one comes when it is asked for.
const screens: Record<Exclude<Route, 'home'>, ReturnType<typeof lazy>> = {
  transfer: lazy(() => import('./screens/transfer.tsx')),
  revoke: lazy(() => import('./screens/revoke.tsx')),
  passbook: lazy(() => import('./screens/passbook.tsx')),
  settings: lazy(() => import('./screens/settings.tsx')),
  help: lazy(() => import('./screens/help.tsx')),
}
const SignIn = lazy(() => import('./screens/sign-in.tsx'))

const getSession = () => bank.getSession()

/** The whole app: who is signed in, and the screen in the address. Help and settings need nobody signed in. */
export function App() {
  const { route } = usePlace()
  const [answer, askAgain] = useAnswer(getSession)
  // Undefined until something happens here: then what the bank remembers of this phone counts.
  const [here, setSession] = useState<Session | null | undefined>(undefined)
  const session = here === undefined && answer.is === 'here' ? answer.value : (here ?? null)
  useTitle()

  const open = route === 'help' || route === 'settings'
  return (
    <Frame route={route}>
      <Suspense fallback={<Opening />}>
        {open ? (
          <Screen route={route} />
        ) : answer.is === 'asking' && here === undefined ? (
          <Opening />
        ) : answer.is === 'failed' && here === undefined ? (
          <Unreachable onAgain={askAgain} />
        ) : session === null ? (
          <SignIn onSignedIn={setSession} />
        ) : (
          <SessionContext.Provider
            value={{ session, signOut: () => void leave(setSession), signedOut: () => setSession(null) }}
          >
            <Screen route={route} />
          </SessionContext.Provider>
        )}
      </Suspense>
    </Frame>
  )
}

function Screen({ route }: { route: Route }) {
  if (route === 'home') return <Home />
  const Other = screens[route]
  return <Other />
}

async function leave(setSession: (session: null) => void) {
  // Gone from this screen whatever the network says; the bank lets an unused session run out by itself.
  await bank.signOut().catch(() => undefined)
  setSession(null)
  goTo('home')
}

/** The window is called what the bank is called, in the language in use (WCAG-2.4.2, WCAG-3.1.1). */
function useTitle() {
  const { t, language } = useWords()
  useEffect(() => {
    document.title = t('home.bank')
    document.documentElement.lang = language
  }, [t, language])
}
