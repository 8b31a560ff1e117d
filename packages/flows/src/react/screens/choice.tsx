import { useState } from 'react'
import { useVoice } from '@yinqiao/react'
import { Button } from '@yinqiao/react/button'
import { ChoiceGroup } from '@yinqiao/react/choice-group'
import { Frame } from '../frame.tsx'
import { Reasons } from '../reasons.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

/** One of a few answers. On a warning they are buttons of equal size, the safe one first; else one is chosen, then 下一步. */
export default function ChoiceScreen(screen: ScreenProps<'choice'>) {
  return screen.step.warns ? <Warning {...screen} /> : <Question {...screen} />
}

function Warning(screen: ScreenProps<'choice'>) {
  const { text } = useTexts(screen)
  return (
    <Frame
      screen={screen}
      actions={screen.step.choices?.map(({ value, words }, index) => (
        <Button key={value} look={index === 0 ? 'filled' : 'outlined'} onPress={() => screen.answer(value)}>
          {text(words)}
        </Button>
      ))}
    >
      <Reasons screen={screen} tone="warning" />
    </Frame>
  )
}

function Question(screen: ScreenProps<'choice'>) {
  const { value, step } = screen
  const { text, t } = useTexts(screen)
  const voice = useVoice()
  const [chosen, setChosen] = useState<string | null>(value ?? null)
  const [asked, setAsked] = useState(false)

  function goOn() {
    if (chosen !== null) return screen.answer(chosen)
    setAsked(true)
    voice.say('flow.choose', {}, { priority: 'error' })
  }

  return (
    <Frame screen={screen} onSubmit={goOn} actions={<Button type="submit">{text(step.go ?? 'flow.next')}</Button>}>
      <Reasons screen={screen} tone="info" />
      <ChoiceGroup
        legend={text(step.ask)}
        legendHidden
        options={(step.choices ?? []).map(choice => ({ value: choice.value, words: text(choice.words) }))}
        value={chosen}
        onValueChange={change => {
          setChosen(change.value)
          screen.keep(change.value)
        }}
        error={asked && chosen === null ? t('flow.choose') : undefined}
      />
    </Frame>
  )
}
