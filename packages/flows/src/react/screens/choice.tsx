import { Button } from '@yinqiao/react/button'
import { ChooseOne } from '../choose-one.tsx'
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
  const { text } = useTexts(screen)
  const options = (screen.step.choices ?? []).map(({ value, words }) => ({ value, words: text(words) }))
  return (
    <ChooseOne screen={screen} options={options}>
      <Reasons screen={screen} tone="info" />
    </ChooseOne>
  )
}
