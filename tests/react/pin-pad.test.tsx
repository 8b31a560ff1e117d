import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { YinqiaoProvider } from '@yinqiao/react'
import { PinPad, type PinPadProps } from '@yinqiao/react/pin-pad'
import { expect, test, vi } from 'vitest'

const pin = '246813'

function show(props: Partial<PinPadProps> = {}) {
  const said: string[] = []
  const onComplete = vi.fn<PinPadProps['onComplete']>()
  const onPinChange = vi.fn<NonNullable<PinPadProps['onPinChange']>>()
  const pad = (more: Partial<PinPadProps>) => (
    <YinqiaoProvider voice="captions" memory={null} onSay={({ text }) => said.push(text)}>
      <PinPad {...{ onComplete, onPinChange }} {...props} {...more} />
    </YinqiaoProvider>
  )
  const { rerender, unmount } = render(pad({}))
  const field = screen.getByLabelText<HTMLInputElement>('密码')
  return { field, said, onComplete, onPinChange, unmount, change: (more: Partial<PinPadProps>) => rerender(pad(more)) }
}

const pressKeys = async (figures: string) => {
  for (const figure of figures) await userEvent.click(screen.getByRole('button', { name: figure }))
}

const trace = async (figures: string) => {
  const { said, unmount } = show()
  await pressKeys(figures)
  const page = document.querySelector('.yq-pin-pad')?.outerHTML.replace(/(id|for|describedby)="[^"]*"/g, '')
  unmount()
  return { said, page }
}

test('nothing on the page, in no attribute, caption or live region, tells which figures were pressed', async () => {
  const { said, onPinChange } = show()
  const pages: string[] = []
  for (const figure of '97531') {
    await pressKeys(figure)
    pages.push(document.body.innerHTML)
  }
  // The fives and sevens that are always there are the keys; the page differs only by how many dots are filled.
  expect(pages.every(page => !page.includes('9753') && !/value=/.test(page))).toBe(true)
  expect(said).toEqual(['已输入一位', '已输入两位', '已输入三位', '已输入四位', '已输入五位'])
  expect(onPinChange.mock.calls.map(([change]) => change)).toEqual([1, 2, 3, 4, 5].map(count => ({ count })))
})

test('two customers with different PINs leave the same trace', async () => {
  expect(await trace('11111')).toEqual(await trace('90817'))
})

test('the last figure sends the PIN once, however fast the next key follows', async () => {
  const { onComplete } = show()
  await pressKeys(`${pin}99`)
  expect(onComplete.mock.calls).toEqual([[{ pin }]])
})

test('a PIN manager or a kind hand may paste the PIN', async () => {
  const { field, onComplete } = show()
  field.focus()
  await userEvent.paste('246 813')
  expect(onComplete.mock.calls).toEqual([[{ pin }]])
})

test('a pasted text that is no PIN is not cut to one, and says what is wanted', async () => {
  const { field, onComplete, said } = show()
  field.focus()
  await userEvent.paste(`${pin}7`)
  expect(onComplete).not.toHaveBeenCalled()
  expect(field.value).toBe('')
  expect(said.at(-1)).toBe('密码是六位数字，请您自己输一遍')
})

test('when the bank refuses, the field is empty and the words stay while the next try is typed', async () => {
  const { field, change, onComplete } = show()
  await pressKeys(pin)
  change({ busy: true })
  await userEvent.type(field, '5')
  change({ busy: false, error: '密码不对' })
  expect(field.value).toBe('')
  expect(field).toHaveAccessibleDescription(/密码不对/)
  await pressKeys(pin)
  expect(screen.getByText('密码不对')).toBeInTheDocument()
  expect(onComplete).toHaveBeenCalledTimes(2)
})

test('an answer without an error empties the field too: the same refusal may come twice', async () => {
  const { field, change } = show({ error: '网络断了一下' })
  await pressKeys(pin)
  change({ busy: true })
  change({ busy: false })
  expect(field.value).toBe('')
})

test('a page that is put aside forgets the PIN', async () => {
  const { field } = show()
  await pressKeys('2468')
  const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  sight.mockRestore()
  expect(field.value).toBe('')
  expect(screen.getByText('请输入 6 位密码')).toBeInTheDocument()
})

test('a screen that is left forgets the PIN, even where the field is still held', async () => {
  const { field, unmount } = show()
  await pressKeys('2468')
  unmount()
  expect(field.value).toBe('')
})
