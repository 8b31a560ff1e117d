import { type KeyboardEvent, useState } from 'react'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { type Amount, type AmountFault, parseAmount, writeAmount } from './amount-field.model.ts'

export interface AmountChange {
  /** Whole fen, or null while the text is not an amount. */
  readonly fen: number | null
  readonly text: string
}

interface Options {
  readonly fen: number | null | undefined
  readonly defaultFen: number | null
  readonly onFenChange: ((change: AmountChange) => void) | undefined
}

/** State of an amount field: what is typed, what it means, and what is said when it is left. */
export function useAmountField({ fen, defaultFen, onFenChange }: Options) {
  const { t } = useWords()
  const voice = useVoice()
  const [text, setText] = useState(() => written(fen ?? defaultFen))
  const [state, setState] = useState<'open' | 'committed'>(text === '' ? 'open' : 'committed')
  const [fault, setFault] = useState<AmountFault | null>(null)
  const amount = parseAmount(text)

  // An owner that sets another amount (a quick choice of its own) is obeyed; its echo of our typing is not a change.
  const [owned, setOwned] = useState(fen)
  if (fen !== owned) {
    setOwned(fen)
    if (fen !== undefined && fen !== fenOf(amount)) {
      setText(written(fen))
      setFault(null)
    }
  }

  function write(next: string) {
    setText(next)
    setState('open')
    setFault(null)
    onFenChange?.({ fen: fenOf(parseAmount(next)), text: next })
  }

  function commit(next: Amount) {
    if ('fault' in next) {
      setFault(next.fault)
      return voice.say(`amount-field.${next.fault}`, {}, { priority: 'error' })
    }
    setText(writeAmount(next.fen))
    setState('committed')
    voice.say('amount-field.read-back', { fen: next.fen }, { priority: 'step' })
  }

  return {
    text,
    state,
    fen: fenOf(amount),
    error: fault ? t(`amount-field.${fault}`) : null,
    write,
    choose(quickFen: number) {
      write(writeAmount(quickFen))
      commit({ fen: quickFen })
    },
    onBlur() {
      if (state === 'open' && text !== '') commit(amount)
    },
    onKeyDown(event: KeyboardEvent) {
      // The first Enter reads the amount back, the next one lets the form go on: nobody sends a slip of the finger unheard.
      if (event.key !== 'Enter' || event.nativeEvent.isComposing || state === 'committed') return
      event.preventDefault()
      commit(amount)
    },
  }
}

const fenOf = (amount: Amount): number | null => ('fen' in amount ? amount.fen : null)
const written = (fen: number | null): string => (fen === null ? '' : writeAmount(fen))
