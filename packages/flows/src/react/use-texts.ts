import { useMemo } from 'react'
import type { Arrival } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { useWords, type Values } from '@yinqiao/react'
import { valuesOf } from '../banking/index.ts'
import { answersOf, holds, type Line } from '../engine/index.ts'
import type { Place } from './screen.ts'

/** The words of a screen with everything filled in that is known. */
export function useTexts({ flow, state, step, view }: Pick<Place, 'flow' | 'state' | 'step' | 'view'>) {
  const words = useWords()
  const { facts } = view
  return useMemo(() => {
    const filled = (arrival?: Arrival): Values =>
      Object.fromEntries(
        Object.entries(valuesOf(flow, state, facts, arrival)).map(([hole, value]) => [
          hole,
          typeof value === 'object' ? words.t(value.words) : value,
        ]),
      )
    const values = filled()
    const answers = answersOf(flow, state)
    return {
      ...words,
      values,
      /** The values, as they would be if money arrived so. */
      valuesFor: filled,
      text: (key: string) => words.t(asMessage(key), values),
      said: (key: string) => words.tokens(asMessage(key), values),
      /** The lines whose condition holds. */
      lines: (step.lines ?? []).filter(
        ({ when }) => when === undefined || holds(flow, when, answers, facts),
      ) as readonly Line[],
    }
  }, [flow, state, step, facts, words])
}

/** `defineFlow` lets a step name messages only; the engine, which knows no words, sees text. */
export const asMessage = (key: string) => key as MessageKey
