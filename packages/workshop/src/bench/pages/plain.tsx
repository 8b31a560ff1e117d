import { useRef, useState } from 'react'
import { words } from '../words.ts'
import './plain.css'

/** The screen in native HTML on React: the least that shows it. No voice, no read-back, no promise to anyone. */
export function Page() {
  const [text, setText] = useState('')
  const [large, setLarge] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <main data-large={large || undefined}>
      <button onClick={() => setLarge(true)}>{words.larger}</button>
      <h1>{words.heading}</h1>
      <label>
        {words.amount}
        <input inputMode="decimal" value={text} onChange={event => setText(event.target.value)} />
      </label>
      <fieldset>
        <legend>{words.arrival}</legend>
        {words.arrivals.map(arrival => (
          <label key={arrival}>
            <input type="radio" name="arrival" />
            {arrival}
          </label>
        ))}
      </fieldset>
      <button onClick={() => dialog.current?.showModal()}>{words.next}</button>
      <dialog ref={dialog}>
        <h2>{words.check}</h2>
        <button onClick={() => dialog.current?.close()}>{words.yes}</button>
        <button onClick={() => dialog.current?.close()}>{words.no}</button>
      </dialog>
    </main>
  )
}
