import type { ReactNode } from 'react'
import type { Token } from '@yinqiao/speech'
import { plain } from '@yinqiao/speech/read'
import type { Earcon } from '@yinqiao/speech/say'
import { Icon } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { Button } from '../button/button.tsx'
import { useStepFrame } from './step-frame.behavior.ts'

export interface StepFrameProps {
  /** The question of the screen, in the customer's words; the only `<h1>`. Takes focus on arrival. */
  readonly heading: string
  /** The same as it is said, with its privacy: `tokens(key, values)`. Without it the heading counts as personal. */
  readonly said?: readonly Token[]
  /** A sound before its words: 办好了, 先停一下. Never alone, and never over a screen reader. */
  readonly earcon?: Earcon
  /** One plain line under the question. */
  readonly note?: ReactNode
  /** 返回; no control when there is nothing to go back to. */
  readonly onBack?: () => void
  /** 第 2 步，共 4 步; left out on results and warnings. */
  readonly step?: number
  readonly steps?: number
  /** What stands in the corner instead of the step: 先停一下, 办好了. */
  readonly place?: string
  /** The sentence about the money, always in sight: 钱还没有转出去. */
  readonly moneyLine?: string
  /** The answer. */
  readonly children?: ReactNode
  /** The one filled button first, other choices of equal size after it; they stay above a soft keyboard. */
  readonly actions?: ReactNode
  /** Makes the screen a form, so that 完成 on a keyboard and `type="submit"` do the same. */
  readonly onSubmit?: () => void
}

/** One screen of a flow: one question, its answer, one filled button. Stands inside the app's `<main>`. */
export function StepFrame(props: StepFrameProps) {
  const { heading, said, earcon, note, children, actions, onSubmit, moneyLine, ...rest } = props
  const { ref, keyboard, onClickCapture } = useStepFrame(heading, said, earcon)
  const edge = keyboard.up ? ({ 'data-yq-edge': 'bottom' } as const) : {}
  const inside = (
    <>
      <div className="yq-step-frame__answer">{children}</div>
      {actions ? (
        <div className="yq-step-frame__actions" {...edge} style={{ bottom: keyboard.coveredPx }}>
          {actions}
        </div>
      ) : null}
    </>
  )
  return (
    // Room for the page to move up by what the keyboard covers, where the browser adds none (iOS).
    <div
      className="yq-step-frame"
      data-keyboard={keyboard.up ? 'up' : 'down'}
      style={keyboard.coveredPx > 0 ? { paddingBottom: keyboard.coveredPx } : undefined}
      onClickCapture={onClickCapture}
    >
      <div className="yq-step-frame__top" data-yq-edge="top">
        <Top {...rest} />
        {moneyLine ? <p className="yq-step-frame__money">{moneyLine}</p> : null}
      </div>
      <h1 ref={ref} tabIndex={-1} className="yq-step-frame__heading">
        <ForEar words={heading} said={said} />
      </h1>
      {note ? <p className="yq-step-frame__note">{note}</p> : null}
      {onSubmit ? (
        <form
          className="yq-step-frame__body"
          noValidate
          onSubmit={event => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {inside}
        </form>
      ) : (
        <div className="yq-step-frame__body">{inside}</div>
      )}
    </div>
  )
}

/** A reader reads the words the voice says, amounts as amounts; so the question is heard once, whoever says it. */
function ForEar({ words, said }: { words: string; said: readonly Token[] | undefined }) {
  const heard = said ? plain(said) : words
  if (heard === words) return <>{words}</>
  return (
    <>
      <span aria-hidden="true">{words}</span>
      <span className="yq-hidden">{heard}</span>
    </>
  )
}

function Top({ onBack, step, steps, place }: Pick<StepFrameProps, 'onBack' | 'step' | 'steps' | 'place'>) {
  const { t } = useWords()
  const where = place ?? (step && steps ? t('step-frame.step', { step, steps }) : null)
  return (
    <header className="yq-step-frame__header">
      {onBack ? (
        <Button
          look="outlined"
          size="side"
          className="yq-step-frame__back"
          icon={<Icon name="back" />}
          onPress={onBack}
        >
          {t('step-frame.back')}
        </Button>
      ) : null}
      {where ? <p className="yq-step-frame__place">{where}</p> : null}
    </header>
  )
}
