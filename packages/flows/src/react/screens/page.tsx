import { Button } from '@yinqiao/react/button'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'
import { useTexts } from '../use-texts.ts'

/** Something to read, and one way on. */
export default function PageScreen(screen: ScreenProps<'page'>) {
  const { text } = useTexts(screen)
  return (
    <Frame
      screen={screen}
      actions={<Button onPress={() => screen.answer('seen')}>{text(screen.step.go ?? 'flow.home')}</Button>}
    />
  )
}
