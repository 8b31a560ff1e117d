import { useEffect, useRef, useState } from 'react'
import { ReadOut, useVoice } from '@yinqiao/react'
import { Amount } from '@yinqiao/react/amount'
import { Button } from '@yinqiao/react/button'
import { SummaryList } from '@yinqiao/react/summary-list'
import { Frame } from '../frame.tsx'
import { Reasons } from '../reasons.tsx'
import type { ScreenProps } from '../screen.ts'
import { asMessage, useTexts } from '../use-texts.ts'

/** All that is agreed to, then the yes. 不对，改一改 opens a way to change each row, where it stands. */
export default function YesScreen(screen: ScreenProps<'yes'>) {
  const { step, visit, onBack } = screen
  const { lines, values, text, t } = useTexts(screen)
  const voice = useVoice()
  const [changes, setChanges] = useState(false)
  const what = useRef<HTMLHeadingElement>(null)
  const canChange = lines.some(({ edit }) => edit !== undefined)

  useEffect(() => {
    if (!changes) return
    what.current?.focus()
    voice.say('flow.change-what')
  }, [changes, voice])

  const rows = lines
    .filter(line => line.label !== undefined)
    .map(({ label, words, as, edit }) => ({
      term: text(label ?? ''),
      details:
        as === 'amount' && typeof values['fen'] === 'number' ? (
          <Amount fen={values['fen']} size="line" />
        ) : (
          <ReadOut message={asMessage(words)} values={values} />
        ),
      ...(changes && edit ? { change: { words: t('flow.change'), onPress: () => visit.edit(edit) } } : {}),
    }))

  return (
    <Frame
      screen={screen}
      actions={
        changes ? (
          <Button look="outlined" onPress={() => setChanges(false)}>
            {t('flow.change-nothing')}
          </Button>
        ) : (
          <>
            <Button onPress={() => screen.answer('yes')}>{text(step.go ?? 'flow.yes')}</Button>
            <Button look="outlined" onPress={canChange ? () => setChanges(true) : (onBack ?? screen.app.onHome)}>
              {text(step.no ?? 'flow.no')}
            </Button>
          </>
        )
      }
    >
      <Reasons screen={screen} tone="warning" />
      {changes ? (
        <h2 ref={what} tabIndex={-1} className="yq-flow__question">
          {t('flow.change-what')}
        </h2>
      ) : null}
      <SummaryList rows={rows} />
    </Frame>
  )
}
