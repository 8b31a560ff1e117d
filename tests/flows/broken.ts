import type { Flow, Step } from '@yinqiao/flows'

/** A flow with one thing wrong, and the words of the sentence that refuses it. */
export interface Broken {
  readonly what: string
  readonly flow: Flow
  readonly says: RegExp
}

const kinds: Flow['kinds'] = {
  choice: {},
  arrival: { ownChoice: true },
  yes: { yes: 'whole' },
  pin: { yes: 'part' },
  result: { asks: 'nothing' },
}
const guards = { perhaps: () => true }
const ask = (next: Step['next'], more: Partial<Step> = {}): Step => ({ ask: 'said', answer: 'choice', next, ...more })
const flow = (steps: Record<string, Step>, more: Partial<Flow> = {}): Flow => ({
  id: 'broken',
  start: Object.keys(steps)[0] ?? '',
  kinds,
  guards,
  steps,
  ...more,
})
const chain = (many: number): Record<string, Step> =>
  Object.fromEntries(Array.from({ length: many }, (_, i) => [`q${i}`, ask(i + 1 < many ? `q${i + 1}` : 'end')]))

const pays = ask('end', { answer: 'result', moves: 'pay' })
const yes = (next: string, about: string[] = []) => ask(next, { answer: 'yes', about })
const pin = (next: string) => ask(next, { answer: 'pin' })

export const broken: readonly Broken[] = [
  { what: 'a step nobody can reach', flow: flow({ a: ask('end'), b: ask('end') }), says: /nobody can reach "b"/ },
  { what: 'two steps that go round for ever', flow: flow({ a: ask('b'), b: ask('a') }), says: /"a" is a dead end/ },
  {
    what: 'a list that may lead nowhere',
    flow: flow({ a: ask([{ when: 'perhaps', to: 'end' }]) }),
    says: /"a" is a dead end when none/,
  },
  { what: 'a step that is not there', flow: flow({ a: ask('b') }), says: /leads to "b", which is not there/ },
  {
    what: 'a guard that is not there',
    flow: flow({ a: ask([{ when: 'maybe', to: 'end' }, { to: 'end' }]) }),
    says: /asks the guard "maybe"/,
  },
  {
    what: 'money that moves without a yes',
    flow: flow({ a: ask('pay'), pay: pays }),
    says: /"pay" moves money without a yes/,
  },
  {
    what: 'money that moves after a PIN alone',
    flow: flow({ a: ask('p'), p: pin('pay'), pay: pays }),
    says: /without a yes/,
  },
  {
    what: 'a yes with another question after it',
    flow: flow({ y: yes('a'), a: ask('p'), p: pin('pay'), pay: pays }),
    says: /without a yes/,
  },
  {
    what: 'one way round the yes',
    flow: flow({ a: ask([{ when: 'perhaps', to: 'pay' }, { to: 'y' }]), y: yes('pay', ['a']), pay: pays }),
    says: /without a yes/,
  },
  {
    what: 'a yes that outlives a changed answer',
    flow: flow({ a: ask('b'), b: ask('y'), y: yes('pay', ['b']), pay: pays }),
    says: /"y" is a yes that stands when "a" changes/,
  },
  {
    what: 'a step without words',
    flow: flow({ a: ask('end', { ask: 'unwritten' }) }),
    says: /no words for "unwritten"/,
  },
  { what: 'a step without voice', flow: flow({ a: ask('end', { ask: 'unsaid' }) }), says: /no voice for "unsaid"/ },
  {
    what: 'a choice without voice',
    flow: flow({ a: ask('end', { choices: [{ value: 'x', words: 'unsaid' }] }) }),
    says: /no voice for "unsaid"/,
  },
  { what: 'eight questions', flow: flow(chain(8)), says: /one way asks 8 questions/ },
  {
    what: 'an arrival chosen for the customer',
    flow: flow({ a: ask('end', { answer: 'arrival', chosen: 'real-time' }) }),
    says: /chosen before the customer chooses/,
  },
  {
    what: 'two warnings on one way',
    flow: flow({ a: ask('b', { warns: true }), b: ask('end', { warns: true }) }),
    says: /more than one warning \(a, b\)/,
  },
]

/** Flows that come close to a refusal and are sound. */
export const sound: readonly { readonly what: string; readonly flow: Flow }[] = [
  { what: 'seven questions', flow: flow(chain(7)) },
  { what: 'a PIN right after the yes', flow: flow({ y: yes('p'), p: pin('pay'), pay: pays }) },
  {
    what: 'seven questions, the last one the yes with its PIN, and a result',
    flow: flow({ ...chain(6), q5: ask('y'), y: yes('p', Object.keys(chain(6))), p: pin('pay'), pay: pays }),
  },
  {
    what: 'two warnings on two ways',
    flow: flow({
      a: ask([{ when: 'perhaps', to: 'b' }, { to: 'c' }]),
      b: ask('end', { warns: true }),
      c: ask('end', { warns: true }),
    }),
  },
]
