import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Session } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { useVoice, useWords } from '@yinqiao/react'
import { Frame } from './frame.tsx'
import { leave, whoIsHere } from './leave.ts'
import { goTo, type Route, usePlace } from './route.ts'
import { Home } from './screens/home.tsx'
import { Opening, Unreachable } from './screens/opening.tsx'
import { SessionContext, SignedOutContext } from './session.tsx'
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

/** The whole app: who is signed in, and the screen in the address. Help and settings need nobody signed in. */
export function App() {
  const { route } = usePlace()
  const [answer, askAgain] = useAnswer(whoIsHere)
  // Undefined until something happens here: then what the bank remembers of this phone counts.
  const [here, setSession] = useState<Session | null | undefined>(undefined)
  const session = here === undefined && answer.is === 'here' ? answer.value : (here ?? null)
  const { forget } = useVoice()
  const signedOut = useCallback(() => {
    forget()
    setSession(null)
  }, [forget])
  const signOut = useCallback(() => {
    void leave()
    signedOut()
    goTo('home')
  }, [signedOut])
  useTitle(route)

  const open = route === 'help' || route === 'settings'
  const known = here !== undefined
  return (
    <SignedOutContext.Provider value={signedOut}>
      <Frame route={route}>
        <Suspense fallback={<Opening />}>
          {open ? (
            <Screen route={route} />
          ) : answer.is === 'asking' && !known ? (
            <Opening />
          ) : answer.is === 'failed' && !known ? (
            <Unreachable onAgain={askAgain} />
          ) : session === null ? (
            <SignIn onSignedIn={setSession} />
          ) : (
            <SessionContext.Provider value={{ session, signOut }}>
              <Screen route={route} />
            </SessionContext.Provider>
          )}
        </Suspense>
      </Frame>
    </SignedOutContext.Provider>
  )
}

function Screen({ route }: { route: Route }) {
  if (route === 'home') return <Home />
  const Other = screens[route]
  return <Other />
}

/** What the window is called on each screen, before the bank's name; never a name, a number or an amount. */
const titles = {
  home: 'home.tiles',
  transfer: 'home.transfer',
  revoke: 'outcome.revoke',
  passbook: 'home.passbook',
  settings: 'home.settings',
  help: 'help.heading',
} as const satisfies Record<Route, MessageKey>

/** The window is called what the screen is for and what the bank is called, in the language in use (WCAG-2.4.2, WCAG-3.1.1). */
function useTitle(route: Route) {
  const { t, language } = useWords()
  useEffect(() => {
    document.title = `${t(titles[route])} · ${t('home.bank')}`
    document.documentElement.lang = language
  }, [t, language, route])
}
