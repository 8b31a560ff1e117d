import type { ProblemDetails } from '@yinqiao/bank/contract'
import type { MessageKey } from '@yinqiao/locales'
import { useWords, type Values } from '@yinqiao/react'
import { Notice } from '@yinqiao/react/notice'
import type { Refused } from '../banking/index.ts'
import type { View } from './visit/view.ts'

/** Details a sentence cannot do without. Who asks by key afterwards is told the code alone. */
const wanted: Partial<Record<Refused['code'], keyof ProblemDetails>> = {
  'wrong-pin': 'triesLeft',
  'pin-locked': 'until',
  'over-transfer-limit': 'limitFen',
  'over-day-limit': 'leftFen',
}

/** The sentence for what was refused, with its values; a plainer one when the bank left out what it names. */
export function refusalWords(problem: NonNullable<View['problem']>): {
  readonly message: MessageKey
  readonly values: Values
} {
  if (problem === 'unreachable') return { message: 'flow.unreachable-about', values: {} }
  const { code, details = {} } = problem
  if (code === 'not-remembered') return { message: 'outcome.not-remembered', values: {} }
  const detail = wanted[code]
  if (detail && details[detail] === undefined) return { message: `flow.${plainer[code] ?? 'refused'}`, values: {} }
  return { message: `problem.${code}`, values: details as Values }
}

const plainer: Partial<Record<Refused['code'], 'wrong-pin' | 'pin-locked'>> = {
  'wrong-pin': 'wrong-pin',
  'pin-locked': 'pin-locked',
}

interface RefusalProps {
  readonly problem: NonNullable<View['problem']>
  /** In place of 没有办成, where the question of the screen has told that already. */
  readonly title?: string
}

/** What the bank refused, said once when it appears. */
export function Refusal({ problem, title }: RefusalProps) {
  const { t, tokens } = useWords()
  const { message, values } = refusalWords(problem)
  return (
    <Notice tone="danger" {...(title ? { title } : {})} live said={tokens(message, values)}>
      {/* In full, also for a screen reader: only our voice leaves out what others should not overhear. */}
      {t(message, values)}
    </Notice>
  )
}
