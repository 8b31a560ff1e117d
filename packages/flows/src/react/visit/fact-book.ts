import type { Bank } from '@yinqiao/bank/contract'
import { type Facts, type Question, questions } from '../../banking/index.ts'
import type { Flow, State } from '../../engine/index.ts'

type Page = { readonly is: 'asking' } | { readonly is: 'here'; readonly value: unknown } | Failed
interface Failed {
  readonly is: 'failed'
  readonly error: unknown
}

/** What the bank has said about where a person is, and whether all that is needed is here. */
export interface Read {
  readonly is: 'asking' | 'here' | 'failed'
  readonly facts: Partial<Facts>
  /** Why the bank could not be asked. */
  readonly error: unknown
}

const verbs = Object.keys(questions) as Question[]

/** What the bank was asked and has said, each question once for as long as the flow is open. */
export function openFactBook(bank: Bank, onChange: () => void) {
  let pages = new Map<string, Page>()

  return {
    /** Asks what is needed and neither known nor on its way. */
    ask(flow: Flow, state: State, needed: readonly Question[]) {
      for (const verb of needed) {
        const page = pageOf(verb, flow, state)
        if (!page || pages.has(page.key)) continue
        const asked = pages
        const write = (answer: Page) => {
          // An answer to a book since closed is nobody's.
          if (pages !== asked) return
          pages.set(page.key, answer)
          onChange()
        }
        pages.set(page.key, { is: 'asking' })
        questions[verb].ask(bank, page.about).then(
          value => write({ is: 'here', value }),
          (error: unknown) => write({ is: 'failed', error }),
        )
      }
    },
    read(flow: Flow, state: State, needed: readonly Question[]): Read {
      const found = (verb: Question) => {
        const page = pageOf(verb, flow, state)
        return page ? (pages.get(page.key) ?? { is: 'asking' as const }) : null
      }
      const known = verbs.flatMap(verb => {
        const page = found(verb)
        return page?.is === 'here' ? [[verb, page.value]] : []
      })
      const asked = needed.map(found)
      const failed = asked.find(page => page?.is === 'failed') as Failed | undefined
      const waits = asked.some(page => page?.is === 'asking')
      return {
        is: failed ? 'failed' : waits ? 'asking' : 'here',
        facts: Object.fromEntries(known) as Partial<Facts>,
        error: failed?.error,
      }
    },
    /** 再试一次: what failed may be asked again. */
    forgetFailed: () => void (pages = new Map([...pages].filter(([, page]) => page.is === 'here'))),
    /** Money may have moved: limits and lists are asked anew. */
    forget: () => void (pages = new Map()),
  }
}

function pageOf(verb: Question, flow: Flow, state: State) {
  const about = questions[verb].about(flow, state)
  return about && { about, key: `${verb} ${JSON.stringify(about)}` }
}
