import * as Alert from '@radix-ui/react-alert-dialog'
import * as Radio from '@radix-ui/react-radio-group'
import { useState } from 'react'
import { words } from '../words.ts'
import '../pages/plain.css'

/** The same screen on Radix primitives; the field is native, since Radix has none. */
export function Page() {
  const [text, setText] = useState('')
  const [large, setLarge] = useState(false)
  return (
    <main data-large={large || undefined}>
      <button onClick={() => setLarge(true)}>{words.larger}</button>
      <h1>{words.heading}</h1>
      <label>
        {words.amount}
        <input inputMode="decimal" value={text} onChange={event => setText(event.target.value)} />
      </label>
      <Radio.Root aria-label={words.arrival}>
        {words.arrivals.map(arrival => (
          <label key={arrival}>
            <Radio.Item value={arrival}>
              <Radio.Indicator>●</Radio.Indicator>
            </Radio.Item>
            {arrival}
          </label>
        ))}
      </Radio.Root>
      <Alert.Root>
        <Alert.Trigger>{words.next}</Alert.Trigger>
        <Alert.Portal>
          <Alert.Overlay />
          <Alert.Content aria-describedby={undefined}>
            <Alert.Title>{words.check}</Alert.Title>
            <Alert.Action>{words.yes}</Alert.Action>
            <Alert.Cancel>{words.no}</Alert.Cancel>
          </Alert.Content>
        </Alert.Portal>
      </Alert.Root>
    </main>
  )
}
