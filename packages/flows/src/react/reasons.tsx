import { ReadOut } from '@yinqiao/react'
import { Notice, type Tone } from '@yinqiao/react/notice'
import type { Place } from './screen.ts'
import { asMessage, useTexts } from './use-texts.ts'

interface ReasonsProps {
  readonly screen: Place
  readonly tone: Tone
}

/** Lines without a label: what we found, or why we ask to look twice. Nothing when there is nothing to tell. */
export function Reasons({ screen, tone }: ReasonsProps) {
  const { lines, values, text } = useTexts(screen)
  const reasons = lines.filter(({ label }) => label === undefined)
  const { because } = screen.step
  if (reasons.length === 0) return null
  return (
    <Notice tone={tone} {...(because ? { title: text(because) } : {})}>
      {reasons.map(({ words }) => (
        <p key={words}>
          <ReadOut message={asMessage(words)} values={values} />
        </p>
      ))}
    </Notice>
  )
}
