import { useState } from 'react'
import type { Payee } from '@yinqiao/bank/contract'
import { useVoice, useWords } from '@yinqiao/react'
import type { Does } from '@yinqiao/react/voice-command'
import { VoiceCommandButton } from '@yinqiao/react/voice-command-button'
import { bank } from './bank.ts'
import { goBack, goTo, type Route } from './route.ts'
import { useSpoken } from './spoken.tsx'
import { useAnswer } from './use-answer.ts'

const listPayees = (): Promise<readonly Payee[] | null> => bank.listPayees()
const nobodyYet = (): Promise<readonly Payee[] | null> => Promise.resolve(null)

/** Where each wish leads in this app; what it cannot do leads to a person who can. */
const places: Partial<Record<Does['intent'], Route>> = {
  balance: 'home',
  passbook: 'passbook',
  pension: 'passbook',
  home: 'home',
  help: 'help',
  human: 'help',
}

/** 说一句话就办: a transfer opens with what was said filled in; a page opens; anything else finds a person. */
export default function VoiceCommand() {
  // Who never presses it asks the bank for nothing.
  const [pressed, setPressed] = useState(false)
  const [payees] = useAnswer(pressed ? listPayees : nobodyYet)
  const { setTransfer } = useSpoken()
  const voice = useVoice()
  const { t } = useWords()
  // Without the bank nobody is known, and everything else is understood all the same.
  const known = payees.is === 'here' ? payees.value : payees.is === 'failed' ? [] : null
  return (
    <VoiceCommandButton
      contacts={
        known?.map(({ id, name, relation }) => ({
          id,
          name,
          ...(relation && relation !== 'other' ? { relation, note: t(`transfer.${relation}`) } : {}),
        })) ?? null
      }
      onOpen={() => setPressed(true)}
      onFill={({ intent, slots: { payee, amount } }) => {
        if (intent !== 'transfer') return notHere()
        const found = known?.find(({ id }) => payee && 'id' in payee && payee.id === id)
        setTransfer({ ...(found && { payee: found }), ...(amount && { amount: { fen: amount.fen } }) })
        goTo('transfer')
      }}
      onDo={({ intent }) => {
        if (intent === 'back') return goBack()
        if (intent === 'lost-card' || intent === 'book-branch') return notHere()
        if (intent === 'balance') voice.say('home.balance-here')
        const place = places[intent]
        if (place) goTo(place)
      }}
    />
  )

  function notHere() {
    goTo('help')
    // Behind the question of the page, which comes first.
    setTimeout(() => voice.say('help.not-here', {}, { priority: 'hint' }), 50)
  }
}
