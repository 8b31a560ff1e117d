import { expect, test } from 'vitest'
import { learn, type Outcome, type OutcomeEvent } from '@yinqiao/flows'

type State = Outcome<string, string>
type Event = OutcomeEvent<string, string>

const key = 'one'
const told = (events: readonly Event[]) => events.reduce<State>(learn, { is: 'idle' })

const send: Event = { type: 'send', key }
const lose: Event = { type: 'lose', key }
const ask: Event = { type: 'ask', key }
const move: Event = { type: 'move', key, receipt: 'slip' }
const refuse: Event = { type: 'refuse', key, problem: 'not-enough-money' }

const stories: readonly { readonly what: string; readonly events: readonly Event[]; readonly becomes: State }[] = [
  { what: 'an answer that comes is believed', events: [send, move], becomes: { is: 'moved', key, receipt: 'slip' } },
  { what: 'a no is believed', events: [send, refuse], becomes: { is: 'not-moved', key, problem: 'not-enough-money' } },
  { what: 'a lost answer is neither yes nor no', events: [send, lose], becomes: { is: 'unknown', key, asked: 0 } },
  {
    what: 'asking in vain stays unknown, and is counted',
    events: [send, lose, ask, lose],
    becomes: { is: 'unknown', key, asked: 1 },
  },
  {
    what: 'asking finds the money moved',
    events: [send, lose, ask, move],
    becomes: { is: 'moved', key, receipt: 'slip' },
  },
  {
    what: 'asking finds that nothing moved',
    events: [send, lose, ask, { type: 'refuse', key, problem: null }],
    becomes: { is: 'not-moved', key, problem: null },
  },
  {
    what: 'a second press changes nothing',
    events: [send, { type: 'send', key: 'two' }],
    becomes: { is: 'sending', key },
  },
  {
    what: 'a press while it is unknown changes nothing',
    events: [send, lose, { type: 'send', key: 'two' }],
    becomes: { is: 'unknown', key, asked: 0 },
  },
  {
    what: 'a late no does not undo a yes',
    events: [send, move, refuse],
    becomes: { is: 'moved', key, receipt: 'slip' },
  },
  {
    what: 'a late loss does not undo a no',
    events: [send, refuse, lose],
    becomes: { is: 'not-moved', key, problem: 'not-enough-money' },
  },
  {
    what: 'an answer about another key is not ours',
    events: [send, { type: 'move', key: 'two', receipt: 'slip' }],
    becomes: { is: 'sending', key },
  },
  {
    what: 'what is open cannot be forgotten',
    events: [send, lose, { type: 'forget' }],
    becomes: { is: 'unknown', key, asked: 0 },
  },
  { what: 'what is known can be forgotten', events: [send, move, { type: 'forget' }], becomes: { is: 'idle' } },
  {
    what: 'an earlier page’s open move is taken up',
    events: [{ type: 'resume', key }],
    becomes: { is: 'unknown', key, asked: 0 },
  },
]

for (const { what, events, becomes } of stories) test(`${what}`, () => expect(told(events)).toEqual(becomes))
