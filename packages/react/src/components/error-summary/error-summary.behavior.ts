import { useEffect, useRef } from 'react'
import { read } from '@yinqiao/speech/read'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import type { FieldError } from './error-summary.tsx'

/** When a list of mistakes appears or becomes another list: its heading takes focus, and everything is said once. */
export function useErrorSummary(errors: readonly FieldError[]) {
  const { language } = useWords()
  const voice = useVoice()
  const ref = useRef<HTMLHeadingElement>(null)
  // By what is written, so that a parent that renders again does not pull focus back.
  const written = errors.map(({ fieldId, message }) => `${fieldId} ${message}`).join('\n')
  useEffect(() => {
    if (written === '') return
    ref.current?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'center' })
    // The heading is read by focus and so left out by the live region; the messages follow in it.
    voice.say('error-summary.heading', { mistakes: errors.length }, { priority: 'error' })
    for (const { message, said } of errors)
      voice.sayTokens(said ?? read('text', message, { language }), { priority: 'error' })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [written])
  return ref
}

/** Leads to a field: focus goes in, and what comes into sight is its question, not only its box. */
export function goToField(fieldId: string) {
  const field = document.getElementById(fieldId)
  if (!field)
    throw new Error(
      `ErrorSummary: no field "${fieldId}". The link leads nowhere. Give the field that id, or mend fieldId.`,
    )
  field.focus({ preventScroll: true })
  // Scroll the question, not the box: at 200% text the label would leave the screen and a listener would hear
  // "edit" with no question.
  const question = field.closest('fieldset')?.querySelector('legend') ?? field.closest('label') ?? labelOf(fieldId)
  ;(question ?? field).scrollIntoView({ block: 'center' })
}

const labelOf = (fieldId: string) =>
  [...document.querySelectorAll('label')].find(label => label.htmlFor === fieldId) ?? null
