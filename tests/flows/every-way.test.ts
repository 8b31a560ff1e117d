import { expect, test } from 'vitest'
import {
  answer,
  back,
  begin,
  check,
  type Flow,
  goesBack,
  path,
  restore,
  save,
  type State,
  stepOf,
  walk,
} from '@yinqiao/flows'
import * as banking from '@yinqiao/flows/banking'
import type { Facts } from '@yinqiao/flows/banking'
import { answersTo, worlds } from './given.ts'
import { words } from './spoken.ts'

const flows: readonly Flow[] = [banking.signIn, banking.checkBalance, banking.transfer, banking.revoke]

const give = (flow: Flow, state: State, value: unknown, facts: Partial<Facts>) =>
  // The loop knows steps and answers only at run time.
  answer(flow, state, state.step, value as never, facts)

/** Every state a person can come to, each with the states before it. */
function* journeys(flow: Flow, facts: Partial<Facts>, trail: readonly State[]): Generator<readonly State[]> {
  const now = trail.at(-1)!
  yield trail
  if (now.ended) return
  for (const value of answersTo(stepOf(flow, now.step))) {
    yield* journeys(flow, facts, [...trail, give(flow, now, value, facts)])
  }
}

const last = (trail: readonly State[]) => trail.at(-1)!
const wayOf = ({ passed, step }: State) => [...passed, step]
const pairs = (way: readonly string[]) => way.slice(1).map((to, i) => `${way[i]} → ${to}`)

for (const flow of flows) {
  const every = worlds.flatMap(({ facts }) =>
    [...journeys(flow, facts, [begin(flow, facts)])].map(trail => ({ trail, facts })),
  )
  const arrived = every.filter(({ trail }) => last(trail).ended).map(({ trail }) => wayOf(last(trail)))

  test(`${flow.id}: check finds nothing to refuse, in both languages, for eye and ear`, () => {
    expect(check(flow, words)).toEqual([])
  })

  test(`${flow.id}: nobody goes a way the table does not have, and no row of the table waits in vain`, () => {
    const ways = walk(flow).map(String)
    expect(arrived.length).toBeGreaterThan(0)
    expect(arrived.filter(way => !ways.includes(String(way)))).toEqual([])
    expect([...new Set(arrived.flatMap(pairs))].sort()).toEqual([...new Set(walk(flow).flatMap(pairs))].sort())
  })

  test(`${flow.id}: going back loses no answer, and leads the way one came`, () => {
    for (const { trail } of every) {
      let now = last(trail)
      for (const before of trail.slice(0, -1).toReversed()) {
        if (!goesBack(flow, now)) break
        now = back(flow, now)
        expect(now.step).toBe(before.step)
        expect(now.answers).toEqual(last(trail).answers)
      }
    }
  })

  test(`${flow.id}: once money was asked to move, going back does not undo it`, () => {
    const moving = every.map(({ trail }) => last(trail)).filter(state => stepOf(flow, state.step).moves)
    expect(moving.filter(state => back(flow, state) !== state)).toEqual([])
  })

  test(`${flow.id}: a reload finds the person where they were, and no PIN is kept`, () => {
    for (const { trail } of every) {
      const now = last(trail)
      expect(restore(flow, save(now))).toEqual(now.ended ? null : now)
      const pins = Object.entries(now.answers).filter(([step]) => flow.steps[step]?.answer === 'pin')
      expect(pins.filter(([, value]) => value !== 'given')).toEqual([])
    }
  })

  test(`${flow.id}: 第几步，共几步 never runs backwards and never ends before the last question`, () => {
    for (const { trail, facts } of every) {
      const counted = trail.filter(state => !state.ended).flatMap(state => path(flow, state, facts) ?? [])
      expect(counted.filter(({ at, of }) => at > of || of > 7)).toEqual([])
      expect(counted.filter(({ at }, i) => at < (counted[i - 1]?.at ?? 0))).toEqual([])
    }
  })
}
