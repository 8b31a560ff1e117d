import { Button, Dialog, Input, Radio, Space } from 'antd-mobile'
import { useState } from 'react'
import { words } from '../words.ts'
import '../pages/plain.css'

/** The same screen on antd-mobile, with its own field, radios, buttons and dialog. */
export function Page() {
  const [text, setText] = useState('')
  const [large, setLarge] = useState(false)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <main data-large={large || undefined} style={large ? { '--adm-font-size-9': '24px' } : undefined}>
      <Button onClick={() => setLarge(true)}>{words.larger}</Button>
      <h1>{words.heading}</h1>
      <Input aria-label={words.amount} type="text" inputMode="decimal" value={text} onChange={setText} />
      <Radio.Group>
        <Space direction="vertical">
          {words.arrivals.map(arrival => (
            <Radio key={arrival} value={arrival}>
              {arrival}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
      <Button block color="primary" size="large" onClick={() => setOpen(true)}>
        {words.next}
      </Button>
      <Dialog
        visible={open}
        title={words.check}
        closeOnAction
        onClose={close}
        actions={[
          { key: 'yes', text: words.yes },
          { key: 'no', text: words.no },
        ]}
      />
    </main>
  )
}
