import { createWorld, type Faults, memoryBank } from '@yinqiao/bank/client/memory'
import { demoPin } from '@yinqiao/bank/seed'
import type { Flow as FlowTable } from '@yinqiao/flows'
import { transfer } from '@yinqiao/flows/banking'
import { Flow, type FlowProps, OpenMove, type Stores } from '@yinqiao/flows/react'
import { YinqiaoProvider } from '@yinqiao/react'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'

/** Jsdom cannot scroll; a screen only asks to stand at its top. */
window.scrollTo = () => undefined
window.scrollBy = () => undefined

// A bank that is asked again lets a second or two go by.
const patient = { timeout: 4500 }

const now = () => new Date('2026-11-23T14:30:00+08:00')

function shelf() {
  const things = new Map<string, string>()
  return {
    things,
    getItem: (name: string) => things.get(name) ?? null,
    setItem: (name: string, text: string) => void things.set(name, text),
    removeItem: (name: string) => void things.delete(name),
  }
}

/** A customer with a phone, in front of a bank in memory. Stores and bank outlive a reload, as they do in life. */
export function visitor({ faults, flow = transfer as FlowTable }: { faults?: Faults; flow?: FlowTable } = {}) {
  const world = createWorld({ clock: now })
  const stranger = flow.id === 'sign-in'
  const bank = memoryBank({
    world,
    ...(stranger ? {} : { signedInAs: 'wang-xiulan' }),
    ...(faults ? { faults } : {}),
  })
  const stores = { tab: shelf(), phone: shelf() }
  const said: string[] = []
  const calls = {
    onEnd: vi.fn<FlowProps<FlowTable>['onEnd']>(),
    onHome: vi.fn<() => void>(),
    onHelp: vi.fn<() => void>(),
    onRevoke: vi.fn<(change: { transferId: string }) => void>(),
    onSignedOut: vi.fn<() => void>(),
  }
  const hear = ({ text }: { text: string }) => void said.push(text)
  const user = userEvent.setup()
  const put = (child: React.ReactNode) =>
    render(
      <YinqiaoProvider memory={null} voice="captions" speaksAmounts now={now} onSay={hear}>
        <main>{child}</main>
      </YinqiaoProvider>,
    )

  const one = {
    world,
    bank,
    stores: stores as Stores & typeof stores,
    said,
    calls,
    user,
    /** Comes from another page of the app: a fresh entry of the history. */
    open(props: Partial<FlowProps<FlowTable>> = {}) {
      history.pushState({ app: 'kept' }, '')
      return one.show(props)
    },
    show: (props: Partial<FlowProps<FlowTable>> = {}) =>
      put(
        <Flow
          flow={flow}
          bank={bank}
          {...(stranger ? {} : { customerId: 'wang-xiulan' })}
          stores={stores}
          hotline="400-000-1234"
          {...calls}
          {...props}
        />,
      ),
    /** The home screen, where an open move is told. */
    showHome: (onOpen: (change: { flow: 'transfer' | 'revoke' }) => void) =>
      put(<OpenMove bank={bank} customerId="wang-xiulan" stores={stores} onOpen={onOpen} />),
    leave: () => cleanup(),
    reload(props: Partial<FlowProps<FlowTable>> = {}) {
      cleanup()
      return one.show(props)
    },
    /** Waits for a question as an eye reads it; a reader gets the words the voice says. */
    asked: (question: string | RegExp) => screen.findByText(question, { selector: 'h1, h1 > *' }, patient),
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    choose: async (name: string | RegExp) => user.click(await screen.findByRole('radio', { name })),
    type: async (label: string | RegExp, text: string) => {
      const field = await screen.findByLabelText(label)
      await user.clear(field)
      await user.type(field, text)
    },
    async pin(pin: string = demoPin) {
      await user.click(await screen.findByLabelText('密码'))
      await user.keyboard(pin)
    },
    /** From the first question to the PIN, to the daughter. */
    async toPin(yuan = '200', arrival: string | RegExp = '普通到账') {
      await one.press(/^李芳/)
      await one.asked('转给李芳多少钱？')
      await one.type('金额（元）', yuan)
      await one.press('下一步')
      await one.choose(arrival)
      await one.press('下一步：核对')
      await one.press('对，转给李芳')
      await one.asked('请输入密码')
    },
    /** The phone's own key. */
    async phoneBack() {
      history.back()
      await settled()
    },
    async phoneForward() {
      history.forward()
      await settled()
    },
    transfers: () => [...world.transfers.values()].filter(({ submittedAt }) => submittedAt >= now()),
  }
  return one
}

/** The history answers later than it is asked. */
const settled = () => new Promise(resolve => setTimeout(resolve, 60))

export const entry = () => (history.state as { yinqiao?: { at: number; step: string } } | null)?.yinqiao
export const until = (check: () => void) => waitFor(check, patient)
export const stands = (text: string) => until(() => expect(document.body).toHaveTextContent(text))
