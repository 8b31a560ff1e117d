import type { Bank, Outcome, TransferRequest } from '@yinqiao/bank/contract'
import { BankProblem, BankUnreachable } from '@yinqiao/bank/contract'
import { demoPin, people } from '@yinqiao/bank/seed'
import { phone } from './phone.ts'

/** What one customer was told in the end about one yes. */
export interface Told {
  readonly customerId: string
  readonly request: TransferRequest
  readonly outcome: Outcome
  /** It was told before anybody killed anything. */
  readonly early: boolean
}

export interface Storm {
  readonly told: readonly Told[]
  /** How often a call ended without an answer. */
  readonly lost: number
}

/**
 * Two hundred transfers at once from five customers, with an accident in the middle. A phone that gets no answer sends
 * the same yes again or asks what became of it; some send the same yes to two servers at the same time.
 */
export async function storm(urls: readonly (() => string)[], accident: () => Promise<void>): Promise<Storm> {
  const phones = new Map<string, Bank[]>()
  for (const { id } of people) {
    // One session, known to every server: it is kept in the store.
    const jar = { cookie: '' }
    const [first, ...others] = urls.map(url => phone(url, { timeoutMs: 20_000, pausesMs: [], fetch: sharing(jar) }))
    if (!first) throw new Error('A storm needs a server.')
    await first.signIn({ customerId: id, pin: demoPin })
    phones.set(id, [first, ...others])
  }
  let lost = 0
  let broken = false
  let answered = 0
  let underWay: Promise<void> | undefined

  async function one(index: number): Promise<Told> {
    const { id: customerId } = people[index % people.length] ?? { id: '' }
    const banks = phones.get(customerId) ?? []
    const request = requestOf(index, customerId)
    const outcome = await persist(index, banks, request)
    answered += 1
    const early = !broken
    if (answered === 60) {
      broken = true
      underWay = accident()
    }
    return { customerId, request, outcome, early }
  }

  async function persist(index: number, banks: readonly Bank[], request: TransferRequest): Promise<Outcome> {
    for (let round = 0; round < 300; round += 1) {
      const bank = banks[(index + round) % banks.length]
      if (!bank) break
      try {
        // Every third phone asks before it sends anything again; the others press the button once more.
        if (round > 0 && index % 3 === 0) return await bank.askOutcome({ idempotencyKey: request.idempotencyKey })
        // Every fourth yes travels twice at once, on two ways.
        const ways = index % 4 === 1 ? banks : [bank]
        return { moved: true, transfer: await sameFromAll(ways.map(way => way.submitTransfer(request))) }
      } catch (problem) {
        if (problem instanceof BankProblem && problem.code !== 'busy') return { moved: false, problem: problem.code }
        if (!(problem instanceof BankUnreachable || problem instanceof BankProblem)) throw problem
        lost += 1
        await new Promise(resolve => setTimeout(resolve, 200 + 20 * (index % 20)))
      }
    }
    throw new Error(`Yes ${index} never got an answer.`)
  }

  const told = await Promise.all(Array.from({ length: 200 }, (_, index) => one(index)))
  await underWay
  return { told, lost }
}

async function sameFromAll<Answer extends { id: string }>(answers: Promise<Answer>[]): Promise<Answer> {
  const settled = await Promise.allSettled(answers)
  const given = settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  if (new Set(given.map(({ id }) => id)).size > 1) throw new Error('One yes became two transfers.')
  const [first] = given
  if (first) return first
  const refused = settled.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
  throw refused.find(reason => reason instanceof BankUnreachable) ?? refused[0]
}

function requestOf(index: number, customerId: string): TransferRequest {
  const person = people.find(({ id }) => id === customerId)
  const known = person?.payees[index % (person.payees.length || 1)]
  return {
    idempotencyKey: `storm-${index}`,
    fromAccountId: `${customerId}-card`,
    payee: known ? { id: known.id } : { name: '刘敏', account: '6217000500126604408', toldBy: 'self' },
    amountFen: 100 + index * 7,
    arrival: (['real-time', 'ordinary', 'next-day'] as const)[index % 3] ?? 'ordinary',
    pin: demoPin,
  }
}

/** Lets several phones carry one cookie. */
function sharing(jar: { cookie: string }): typeof fetch {
  return async (url, init) => {
    const headers = { ...(init?.headers as Record<string, string>), ...(jar.cookie ? { cookie: jar.cookie } : {}) }
    const response = await fetch(url, { ...init, headers })
    for (const set of response.headers.getSetCookie()) jar.cookie = set.split(';', 1)[0] ?? ''
    return response
  }
}
