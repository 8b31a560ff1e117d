import type { Session } from '@yinqiao/bank/contract'
import { signIn } from '@yinqiao/flows/banking'
import { Flow } from '@yinqiao/flows/react'
import { useWords } from '@yinqiao/react'
import { ElderSwitch } from '@yinqiao/react/elder-switch'
import { bank, hotline } from '../bank.ts'
import { goTo } from '../route.ts'

/** Who are you, then the PIN. The elder switch stands above: nobody must read small print to find large print. */
export default function SignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useWords()
  return (
    <>
      <header className="app-head">
        <p className="app-head__bank">{t('home.bank')}</p>
        <ElderSwitch />
      </header>
      <Flow
        flow={signIn}
        bank={bank}
        hotline={hotline}
        onEnd={({ session }) => session && onSignedIn(session)}
        onHome={() => goTo('home')}
        onHelp={() => goTo('help')}
      />
    </>
  )
}
