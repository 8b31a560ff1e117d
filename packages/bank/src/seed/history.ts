import type { LedgerEntry, Movement, Rules } from '../ledger/index.ts'
import { arrive, dayOf, daysBefore, hoursAfter, movement, ownAccounts, submit } from '../ledger/index.ts'
import { chance } from './chance.ts'
import type { Rhythm, SeedPayee, SeedPerson } from './people.ts'
import { accountIdOf, bankOf, people, rhythms } from './people.ts'

const days = 365

/** A year of plausible life of everybody, ending now; the same for the same day. Oldest first. */
export function yearOf(now: Date, rules: Rules) {
  const entries: LedgerEntry[] = []
  const transfers: Movement['transfer'][] = []
  for (const person of people)
    for (let back = days; back >= 0; back -= 1) {
      const day = dayOf(daysBefore(now, back))
      entries.push(...ordinaryLife(person, day))
      // Nothing of the seed may still be under way when the doors open.
      for (const sent of back > 2 ? payments(person, day, rules) : []) {
        entries.push(...sent.entries)
        transfers.push(sent.transfer)
      }
    }
  const past = entries.filter(entry => entry.bookedAt < now)
  const first = daysBefore(now, days + 1)
  return { entries: [...openings(past, first), ...past.sort(byTime)], transfers }
}

function ordinaryLife(person: SeedPerson, day: string) {
  const income: Rhythm[] = person.income
    ? [{ ...person.income, counterparties: [person.income.counterparty], fen: [person.income.fen], hours: [6, 8] }]
    : []
  const all = [...person.rhythms.map(name => rhythms[name]), ...income]
  return all.flatMap(rhythm => happening(person, rhythm, day) ?? [])
}

function happening(person: SeedPerson, rhythm: Rhythm, day: string): LedgerEntry | null {
  const dice = chance(`${person.id} ${rhythm.about} ${day}`)
  if (!falls(rhythm, day, dice.next())) return null
  const [low = 0, high = low] = rhythm.fen
  const amountFen = dice.between(low, high, rhythm.stepFen)
  const account = accountIdOf(person)
  const comesIn = rhythm.about === 'pension' || rhythm.about === 'salary' || rhythm.about === 'interest'
  const other = rhythm.about === 'interest' ? ownAccounts.interest : ownAccounts.clearing
  return movement({
    id: `${person.id}-${rhythm.about}-${day}`,
    bookedAt: timeOn(day, rhythm.hours, dice),
    about: rhythm.about,
    counterparty: dice.oneOf(rhythm.counterparties),
    transferId: null,
    amountFen,
    ...(comesIn ? { from: other, to: account } : { from: account, to: other }),
  })
}

function payments(person: SeedPerson, day: string, rules: Rules): Movement[] {
  return person.payees.flatMap(payee => payment(person, payee, day, rules) ?? [])
}

function payment(person: SeedPerson, payee: SeedPayee, day: string, rules: Rules): Movement | null {
  if (!falls(payee, day, 1)) return null
  const dice = chance(`${payee.id} ${day}`)
  const [low = 0, high = low] = payee.fen
  const now = timeOn(day, [9, 16], dice)
  const ours = people.find(({ account }) => account === payee.account)
  let ids = 0
  const newId = () => `${payee.id}-${day}-${(ids += 1)}`
  const amountFen = dice.between(low, high, 10_000)
  const sent = submit({
    now,
    rules,
    newId,
    idempotencyKey: `${payee.id}-${day}`,
    amountFen,
    arrival: 'ordinary',
    payer: {
      customerId: person.id,
      name: person.name,
      accountId: accountIdOf(person),
      number: person.account,
      availableFen: amountFen,
    },
    payee: {
      name: payee.name,
      number: payee.account,
      bankName: bankOf(payee.account),
      accountId: ours ? accountIdOf(ours) : ownAccounts.clearing,
    },
    sentTodayFen: 0,
  })
  if ('refused' in sent) throw new Error(`The seed sends what the bank refuses (${sent.refused.code}): ${payee.id}.`)
  const arrived = arrive(sent.transfer, { now: hoursAfter(now, rules.arrivesAfterHours.ordinary), newId })
  return arrived && { transfer: arrived.transfer, entries: [...sent.entries, ...arrived.entries] }
}

/** What each account held before the year, so that it ends at its closing balance. */
function openings(entries: readonly LedgerEntry[], bookedAt: Date) {
  const net = new Map<string, number>()
  for (const { accountId, amountFen } of entries.flatMap(({ postings }) => postings))
    net.set(accountId, (net.get(accountId) ?? 0) + amountFen)
  return people.map(person =>
    movement({
      id: `${person.id}-opening`,
      bookedAt,
      about: 'opening',
      counterparty: null,
      transferId: null,
      from: ownAccounts.equity,
      to: accountIdOf(person),
      amountFen: person.closingFen - (net.get(accountIdOf(person)) ?? 0),
    }),
  )
}

function falls(rhythm: Pick<Rhythm, 'chance' | 'dayOfMonth' | 'months'>, day: string, thrown: number) {
  if (rhythm.chance !== undefined) return thrown < rhythm.chance
  const inMonth = rhythm.months?.includes(Number(day.slice(5, 7))) ?? true
  return inMonth && Number(day.slice(8)) === rhythm.dayOfMonth
}

function timeOn(day: string, [from = 9, to = 17]: readonly number[], dice: ReturnType<typeof chance>) {
  return new Date(`${day}T${two(dice.between(from, to))}:${two(dice.between(0, 59))}:${two(dice.between(0, 59))}+08:00`)
}

const two = (number: number) => String(number).padStart(2, '0')

const byTime = (one: LedgerEntry, other: LedgerEntry) => one.bookedAt.getTime() - other.bookedAt.getTime()
