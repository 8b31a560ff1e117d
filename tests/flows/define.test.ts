import { expect, test } from 'vitest'
import { answer, begin, flowsOf } from '@yinqiao/flows'

interface Tea {
  readonly answers: {
    readonly choice: string
    readonly sugar: { readonly spoons: number }
    readonly arrival: 'now' | 'later'
  }
  readonly facts: { readonly listTeas: readonly string[] }
  readonly moves: 'pour'
  readonly words: 'tea.which' | 'tea.sugar' | 'tea.green'
  readonly problem: 'no-tea'
}

const defineFlow = flowsOf<Tea>({ choice: {}, sugar: {}, arrival: {} })
const likesSugar = (answers: { readonly which?: 'green' | 'black' }) => answers.which === 'black'

/** Each of these compiles only because the line above it expects an error: take the mistake away and `tsc` fails. */
const mistakes = () => {
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: {},
    // @ts-expect-error a step that is not there
    steps: { which: { ask: 'tea.which', answer: 'choice', next: 'nowhere' } },
  })
  defineFlow({
    id: 'tea',
    // @ts-expect-error a start that is not there
    start: 'nowhere',
    guards: {},
    steps: { which: { ask: 'tea.which', answer: 'choice', next: 'end' } },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: { likesSugar: () => true },
    // @ts-expect-error a guard that is not there
    steps: { which: { ask: 'tea.which', answer: 'choice', next: [{ when: 'likesSuger', to: 'end' }, { to: 'end' }] } },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: { likesSugar: () => true },
    // @ts-expect-error a list without a last row that always holds
    steps: { which: { ask: 'tea.which', answer: 'choice', next: [{ when: 'likesSugar', to: 'end' }] } },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: {},
    // @ts-expect-error a kind of answer nobody has a screen for
    steps: { which: { ask: 'tea.which', answer: 'colour', next: 'end' } },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: {},
    // @ts-expect-error a message nobody wrote
    steps: { which: { ask: 'tea.witch', answer: 'choice', next: 'end' } },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    guards: {},
    // @ts-expect-error a misspelt field, which would drop the warning in silence
    steps: { which: { ask: 'tea.which', answer: 'choice', warn: true, next: 'end' } },
  })
  defineFlow({
    id: 'tea',
    start: 'when',
    guards: {},
    steps: {
      // @ts-expect-error a choice its kind does not know
      when: { ask: 'tea.which', answer: 'arrival', choices: [{ value: 'never', words: 'tea.green' }], next: 'end' },
    },
  })
  defineFlow({
    id: 'tea',
    start: 'which',
    // @ts-expect-error a guard that waits for answers this flow never gets
    guards: { sweet: (answers: { readonly which?: 'white' }) => answers.which === 'white' },
    steps: {
      which: { ask: 'tea.which', answer: 'choice', choices: [{ value: 'green', words: 'tea.green' }], next: 'end' },
    },
  })
  defineFlow({
    id: 'tea',
    start: 'w',
    guards: {},
    // @ts-expect-error a problem the bank does not have
    mends: { 'no-milk': 'w' },
    steps: { w: { ask: 'tea.which', answer: 'choice', next: 'end' } },
  })
}

const tea = defineFlow({
  id: 'tea',
  start: 'which',
  guards: { likesSugar },
  steps: {
    which: {
      ask: 'tea.which',
      answer: 'choice',
      choices: [
        { value: 'green', words: 'tea.green' },
        { value: 'black', words: 'tea.green' },
      ],
      next: [{ when: 'likesSugar', to: 'sugar' }, { to: 'end' }],
    },
    sugar: { ask: 'tea.sugar', answer: 'sugar', next: 'end' },
  },
})

const wrongAnswers = () => {
  // @ts-expect-error not one of the choices
  answer(tea, begin(tea), 'which', 'white')
  // @ts-expect-error not the kind of answer
  answer(tea, begin(tea), 'sugar', 3)
  // @ts-expect-error not a step
  answer(tea, begin(tea), 'milk', 'green')
}

test('a wrong step, guard, message, kind or answer does not compile', () => {
  // `tsc` is the judge; here only that the mistakes above were not thrown away.
  expect([mistakes, wrongAnswers]).toHaveLength(2)
})

test('a flow whose names are right runs', () => {
  expect(answer(tea, begin(tea), 'which', 'black').step).toBe('sugar')
  expect(answer(tea, begin(tea), 'which', 'green').ended).toBe(true)
})
