import { useState } from 'react'
import { usePreferences, YinqiaoProvider } from '@yinqiao/react'
import { AmountField } from '@yinqiao/react/amount-field'
import { Button } from '@yinqiao/react/button'
import { ChoiceGroup } from '@yinqiao/react/choice-group'
import { Dialog } from '@yinqiao/react/dialog'
import { words } from '../words.ts'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'

/** A customer who chose 长辈版 before. */
const memory = { getItem: () => '{"mode":"elder"}', setItem: () => undefined }

/** The same screen of our own parts, with all they do: read-back in words, captions, a choice that nobody made beforehand. */
export function Page() {
  return (
    <YinqiaoProvider voice="captions" memory={memory}>
      <Screen />
    </YinqiaoProvider>
  )
}

function Screen() {
  const [open, setOpen] = useState(false)
  const { setPreferences } = usePreferences()
  return (
    <main>
      <Button look="outlined" size="side" onPress={() => setPreferences({ step: 4 })}>
        {words.larger}
      </Button>
      <h1>{words.heading}</h1>
      <AmountField />
      <ChoiceGroup
        legend={words.arrival}
        options={words.arrivals.map(arrival => ({ value: arrival, words: arrival }))}
      />
      <Button onPress={() => setOpen(true)}>{words.next}</Button>
      <Dialog
        open={open}
        onOpenChange={change => setOpen(change.open)}
        title={words.check}
        actions={close => (
          <>
            <Button onPress={close}>{words.yes}</Button>
            <Button look="outlined" onPress={close}>
              {words.no}
            </Button>
          </>
        )}
      >
        {words.heading}
      </Dialog>
    </main>
  )
}
