import { controlCalled } from '../../measure/control.ts'
import { marks, transferResult } from '../../measure/page-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const revokes = patternOf(data.lists.revokes)
const deadline = patternOf(data.lists.deadline)

export const rule = defineRule(data, (view, { minutes }) => {
  const result = transferResult(view)
  if (result === null) return null
  const words = shownWords(view)
  const judged = (verdict: 'pass' | 'fail' | 'unsure', missing: { zh: string; en: string } = nothing) =>
    ({ verdict, data: { result, minutes, missing: missing.zh, missingEn: missing.en } }) as const
  if (!controlCalled(view, revokes)) {
    return judged(marks.arrived.test(words) ? 'unsure' : 'fail', { zh: '撤回', en: 'a way to take it back' })
  }
  if (!deadline.test(words)) return judged('fail', { zh: '几时之前可以撤回', en: 'until when it can be taken back' })
  const given = minutesIn(words)
  if (given !== null && given < minutes) return judged('fail', { zh: '足够的时间', en: 'enough time' })
  return judged('pass')
})

const nothing = { zh: '', en: '' }

/** How many minutes a deadline gives; null where it is told by the clock. */
function minutesIn(words: string): number | null {
  const line = words.split('\n').find(one => deadline.test(one)) ?? ''
  const [, number, unit] = /(\d+)\s*个?(分钟?|小时|minutes?|hours?)/i.exec(line) ?? []
  if (number === undefined || unit === undefined) return null
  return Number(number) * (/小时|hour/i.test(unit) ? 60 : 1)
}
