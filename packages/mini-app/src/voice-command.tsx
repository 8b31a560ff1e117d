import { useVoice, useWords } from '@yinqiao/react'
import type { Does } from '@yinqiao/react/voice-command'
import { VoiceCommandButton } from '@yinqiao/react/voice-command-button'
import { bank } from './bank.ts'
import { goBack, goTo, type Route } from './route.ts'
import { useSpoken } from './spoken.tsx'
import { useAnswer } from './use-answer.ts'

const listPayees = () => bank.listPayees()

/** Where each wish leads in this app; what it cannot do leads to a person who can. */
const places: Partial<Record<Does['intent'], Route>> = {
  balance: 'home',
  passbook: 'passbook',
  pension: 'passbook',
  home: 'home',
  question: 'help',
  help: 'help',
  human: 'help',
  'lost-card': 'help',
  'book-branch': 'help',
}

/** 说一句话就办: a transfer opens with what was said filled in; a page opens; anything else finds a person. */
export default function VoiceCommand() {
  const [payees] = useAnswer(listPayees)
  const { setTransfer } = useSpoken()
  const voice = useVoice()
  const { t } = useWords()
  const contacts = payees.is === 'here' ? payees.value : []
  return (
    <VoiceCommandButton
      contacts={contacts.map(({ id, name, relation }) => ({
        id,
        name,
        ...(relation && relation !== 'other' ? { relation, note: t(`transfer.${relation}`) } : {}),
      }))}
      onFill={({ intent, slots: { payee, amount } }) => {
        if (intent !== 'transfer') return notHere()
        const known = contacts.find(({ id }) => payee && 'id' in payee && payee.id === id)
        setTransfer({ ...(known && { payee: known }), ...(amount && { amount: { fen: amount.fen } }) })
        goTo('transfer')
      }}
      onDo={({ intent }) => {
        if (intent === 'back') return goBack()
        const place = places[intent]
        if (!place || intent === 'question') return
        if (intent === 'lost-card' || intent === 'book-branch') return notHere()
        if (intent === 'balance') voice.say('home.balance-here')
        goTo(place)
      }}
    />
  )

  function notHere() {
    goTo('help')
    // Behind the question of the page, which comes first.
    setTimeout(() => voice.say('help.not-here', {}, { priority: 'hint' }), 50)
  }
}
