import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../../packages/locales/src/en/index.ts'
import { zhCN } from '@yinqiao/locales'
import {
  type Contact,
  converse,
  type Conversation,
  type ConversationEvent,
  normalise,
  parseIntent,
  startConversation,
} from '@yinqiao/speech/understand'
import { slotsOf, standOf } from './summary.ts'

interface Dialogue {
  why: string
  turns: [string, string, Record<string, unknown>?][]
}

const home = new URL('../../../packages/speech/src/understand/', import.meta.url)
const table = <T>(path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8')) as T
const { dialogues } = table<{ dialogues: Dialogue[] }>('conversation/conversation.cases.json')
const { contacts } = table<{ contacts: Contact[] }>('intent/intent.cases.json')
const now = new Date('2026-11-23T10:00:00+08:00')

function eventOf(turn: string, { pending }: Conversation): ConversationEvent {
  if (turn === '#timeout') return { tick: 'timeout' }
  if (turn === '#cancel') return { cancelled: true }
  if (turn === '#go-on' || turn === '#wait' || turn === '#ask-bank')
    return { chosen: { risk: turn.slice(1) as 'wait' } }
  const choice = turn.startsWith('#') ? pending?.choices[Number(turn.slice(1)) - 1] : undefined
  return choice ? { chosen: choice } : { heard: turn }
}

const said = ({ say }: Conversation) => say.map(({ id }) => id.slice('voice-command.'.length)).join('+')

describe('a conversation', () => {
  it('has dialogues enough', () => expect(dialogues.length).toBeGreaterThanOrEqual(60))

  it.each(dialogues)('$why', ({ turns }) => {
    let state = startConversation(contacts, now)
    for (const [turn, says, stands = {}] of turns) {
      state = converse(state, eventOf(turn, state))
      expect([turn, said(state)]).toEqual([turn, says])
      expect(standOf(state)).toMatchObject({ ...stands, ready: stands['ready'] ?? state.ready !== null })
    }
  })
})

// Every pair of turns of every dialogue meets every other in the end: a person says what comes to mind.
const anything = fc.array(
  fc.oneof(
    fc.constantFrom(...dialogues.flatMap(({ turns }) => turns.map(([turn]) => turn))),
    fc.constantFrom(
      '五百',
      '两百来块',
      '女儿',
      '张三',
      '好的',
      '不对',
      '安全账户',
      '给二姐转三百',
      '#1',
      '#2',
      '#timeout',
      '第二个',
    ),
  ),
  { maxLength: 12 },
)

/** Plays turns and shows each state with the one before it. */
function play(turns: string[], look: (state: Conversation, before: Conversation, turn: string, all: string[]) => void) {
  let state = startConversation(contacts, now)
  const heard: string[] = []
  for (const turn of turns) {
    const before = state
    heard.push(turn)
    state = converse(before, eventOf(turn, before))
    look(state, before, turn, heard)
  }
}

const holds = (look: Parameters<typeof play>[1]) =>
  fc.assert(
    fc.property(anything, turns => play(turns, look)),
    { numRuns: 300 },
  )

const commands = new Set<string>(
  'transfer pay-bill repay deposit balance passbook pension lost-card book-branch cancel home'.split(' '),
)

describe('whatever a person says', () => {
  it('there is always something to say next, and words for it in every language', () =>
    holds(({ say, pending }) => {
      expect(say.length).toBeGreaterThan(0)
      for (const { id } of [...say, ...(pending ? [pending.message] : [])]) {
        const key = id.slice('voice-command.'.length)
        expect(zhCN['voice-command']).toHaveProperty([key])
        expect(en['voice-command']).toHaveProperty([key])
      }
    }))

  it('nothing is ready while something is asked, or while a warning has not been passed by hand', () =>
    holds(({ ready, pending, risks, passed }) => {
      if (!ready) return
      expect(pending).toBeNull()
      expect(risks.filter(({ level, category }) => level === 'stop' && !passed.includes(category))).toEqual([])
    }))

  it('an amount and a payee are only ever what was said or chosen', () =>
    holds(({ ready }, _before, _turn, all) => {
      const { amount, payee } = ready?.slots ?? {}
      const words = normalise(all.join('|'))
      if (amount) expect(words).toContain(amount.heard)
      if (!payee) return
      expect('unknown' in payee).toBe(false)
      expect(words).toContain('heard' in payee ? payee.heard : '')
    }))

  it('a filled slot is only emptied by a correction, a command or a cancel', () =>
    holds((state, before, turn) => {
      if (/不|改|换|#cancel|#wait/.test(turn) || before.pending?.slot === 'change') return
      // A command of its own, or never mind: whatever is not merely said to the voice.
      if (commands.has(parseIntent(turn, contacts, { now })?.intent ?? 'null')) return
      const [was, is] = [slotsOf(before.slots), slotsOf(state.slots)]
      // An unknown name is not filled; and choosing which act goes first begins it.
      for (const slot of Object.keys(was)) if (!String(was[slot]).startsWith('?')) expect(is).toHaveProperty(slot)
    }))

  it('no risk is ever dropped or made smaller', () =>
    holds((state, before) => {
      for (const { category, level } of before.risks) {
        const kept = state.risks.find(risk => risk.category === category)
        expect(kept).toBeDefined()
        if (level === 'stop') expect(kept?.level).toBe('stop')
      }
    }))

  it('the same words in the same place give the same answer, and nothing is changed behind its back', () =>
    holds((state, before, turn) => {
      const copy = structuredClone(before)
      expect(converse(before, eventOf(turn, before))).toEqual(state)
      expect(before).toEqual(copy)
    }))
})

it('what is ready says itself that it only fills a form', () => {
  const { ready } = converse(startConversation(contacts, now), { heard: '给女儿转五百' })
  expect(ready?.only).toBe('fills-the-form')
})
