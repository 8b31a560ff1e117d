import { type ReactNode, useEffect } from 'react'
import { ReadOut, useVoice } from '@yinqiao/react'
import { StepFrame } from '@yinqiao/react/step-frame'
import { path } from '../engine/index.ts'
import { Refusal } from './refusal.tsx'
import type { Place } from './screen.ts'
import { useStillThere } from './use-still-there.ts'
import { asMessage, useTexts } from './use-texts.ts'

interface FrameProps {
  readonly screen: Place
  /** One plain line under the question; the step's hint by default. */
  readonly note?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly onSubmit?: () => void
  /** True where a field itself shows what the bank refused. */
  readonly showsProblem?: boolean
}

/** The question of a step with its place on the way, the sentence about the money, and what the bank refused before. */
export function Frame({ screen, note, children, actions, onSubmit, showsProblem = false }: FrameProps) {
  const { flow, step, state, view, onBack } = screen
  const { text, said, t, values } = useTexts(screen)
  const voice = useVoice()
  const place = step.warns ? { place: t('flow.stop') } : progress()
  const { hint } = step
  useStillThere(`${flow.id} ${screen.id}`)
  useEffect(() => {
    // Behind the question, and dropped when the customer is quicker.
    if (hint) voice.say(asMessage(hint), values, { priority: 'hint' })
    // Once on arrival: what is typed later is no reason to say it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hint])

  function progress() {
    const count = path(flow, state, view.facts as object)
    return count && count.of > 1 ? { step: count.at, steps: count.of } : {}
  }

  const under = note ?? (hint ? <ReadOut message={asMessage(hint)} values={values} /> : null)
  return (
    <StepFrame
      heading={text(step.ask)}
      said={said(step.ask)}
      {...place}
      {...(step.warns ? { earcon: 'attention' } : {})}
      {...(under ? { note: under } : {})}
      {...(step.note ? { moneyLine: text(step.note) } : {})}
      {...(onBack ? { onBack } : {})}
      {...(onSubmit ? { onSubmit } : {})}
      actions={actions}
    >
      <div className="yq-flow__answer">
        {view.problem && !showsProblem ? <Refusal problem={view.problem} /> : null}
        {children}
      </div>
    </StepFrame>
  )
}
