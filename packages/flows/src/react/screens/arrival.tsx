import type { Arrival } from '@yinqiao/bank/contract'
import { ReadOut } from '@yinqiao/react'
import { ChooseOne } from '../choose-one.tsx'
import type { ScreenProps } from '../screen.ts'
import { asMessage, useTexts } from '../use-texts.ts'

/** When the money arrives: three ways, none chosen for the customer (PBOC261-8.1). */
export default function ArrivalScreen(screen: ScreenProps<'arrival'>) {
  const { text, valuesFor } = useTexts(screen)
  const options = (screen.step.choices ?? []).map(({ value, words, about }) => ({
    // The choices of this kind are arrivals: `defineFlow` takes no others.
    value: value as Arrival,
    words: text(words),
    note: about && <ReadOut message={asMessage(about)} values={valuesFor(value as Arrival)} />,
  }))
  return <ChooseOne screen={screen} options={options} />
}
