import { useEffect, useRef, useState } from 'react'
import type { Token } from '@yinqiao/speech'
import { plain } from '@yinqiao/speech/read'
import { useForgetting } from '../../voice/use-forgetting.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { joined, mostMonths, openMonths, type PassbookEntry, readAtOnce, shopOf } from './passbook.model.ts'

export interface PassbookOptions {
  readonly entries: readonly PassbookEntry[] | null
  readonly months: readonly string[]
  readonly month: string
  readonly failed: boolean
  readonly onMonthChange: ((change: { readonly month: string }) => void) | undefined
}

/** Which months are open, and how lines are said: what happened and how much, the balance only to a screen reader. */
export function usePassbook({ entries, months, month, failed, onMonthChange }: PassbookOptions) {
  const { t, tokens } = useWords()
  const voice = useVoice()
  const toldAloud = useForgetting()
  const year = months.slice(0, mostMonths)
  const [opened, setOpened] = useState(false)
  const open = opened || year.indexOf(month) >= openMonths

  // A press on a month changes what stands below it, where a listener is not: it is told when it has come.
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (failed) return voice.say('passbook.failed', {}, { priority: 'error' })
    if (entries === null || awaited.current !== month) return
    awaited.current = null
    if (entries.length === 0) voice.say('passbook.empty')
    else voice.say('passbook.found', { count: entries.length })
  }, [entries, month, failed, voice])

  function readOut(lines: readonly Token[]) {
    toldAloud()
    voice.sayTokens(lines, { asked: true })
  }

  function told(entry: PassbookEntry): Token[] {
    const shop = shopOf(entry)
    return joined([
      tokens('passbook.day', { at: entry.bookedAt }),
      tokens(`passbook.${entry.about}`, { who: entry.counterparty ?? t('passbook.somebody') }),
      shop ? tokens('passbook.shop', { who: shop }) : [],
      tokens(entry.amountFen < 0 ? 'passbook.out' : 'passbook.in', { amount: Math.abs(entry.amountFen) }),
    ])
  }

  return {
    shownMonths: open ? year : year.slice(0, openMonths),
    more: !open && year.length > openMonths,
    showMore: () => setOpened(true),
    choose(next: string) {
      if (next === month) return
      awaited.current = next
      onMonthChange?.({ month: next })
    },
    readNewest() {
      const newest = (entries ?? []).slice(0, readAtOnce)
      const lines = [tokens('passbook.newest', { count: newest.length }), ...newest.map(told)]
      readOut(joined(lines))
    },
    readLine: (entry: PassbookEntry) => readOut(told(entry)),
    lineFor: (entry: PassbookEntry) =>
      plain(joined([told(entry), tokens('passbook.balance', { balance: entry.balanceAfterFen })])),
  }
}
