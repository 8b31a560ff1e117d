import { END, type Flow, rowsOf, type Step, traitsOf } from './flow.ts'
import { questions } from './path.ts'
import { ways } from './walk.ts'

/** What the words know: is there something to read, is there something to say. */
export interface Words {
  readonly hasMessage: (key: string) => boolean
  readonly hasVoice: (key: string) => boolean
}

/** Refuses a flow that could strand, mislead or rob a person: one sentence for each reason, none when it is sound. */
export function check(flow: Flow, words: Words): string[] {
  const names = misnamed(flow)
  // Ways through steps that are not there cannot be judged.
  if (names.length > 0) return names
  const all = ways(flow, flow.start, [])
  return [
    ...unreachable(flow, all),
    ...deadEnds(flow),
    ...unasked(flow, all),
    ...outlived(flow, all),
    ...wordless(flow, words),
    ...tooLong(flow, all),
    ...chosenForThem(flow),
    ...stacked(flow, all),
  ]
}

// More than this and an old customer loses the thread: two minutes of attention, measured in questions.
const mostQuestions = 7

const entries = (flow: Flow): [string, Step][] => Object.entries(flow.steps)

function misnamed(flow: Flow): string[] {
  const lists: [string, Step['next']][] = [
    ['start', flow.start],
    ...entries(flow).map(([id, s]): [string, Step['next']] => [id, s.next]),
  ]
  const targets = lists.flatMap(([id, next]) =>
    rowsOf(next)
      .filter(row => row.to !== END && !(row.to in flow.steps))
      .map(
        row =>
          `${flow.id}: "${id}" leads to "${row.to}", which is not there. The customer would see nothing. Name a step or "end".`,
      ),
  )
  const used = lists.flatMap(([id, next]) => rowsOf(next).map(row => [id, row.when] as const))
  const lines = entries(flow).flatMap(([id, step]) => (step.lines ?? []).map(line => [id, line.when] as const))
  const guards = [...used, ...lines]
    .filter(([, when]) => when !== undefined && !(when in flow.guards))
    .map(
      ([id, when]) =>
        `${flow.id}: "${id}" asks the guard "${when}", which is not there. The way on cannot be told. Add it to the guards.`,
    )
  return [...targets, ...guards]
}

function unreachable(flow: Flow, all: readonly string[][]): string[] {
  const reached = new Set(all.flat())
  return entries(flow)
    .filter(([id]) => !reached.has(id))
    .map(
      ([id]) =>
        `${flow.id}: nobody can reach "${id}". What it asks would never be asked. Lead a step to it, or delete it.`,
    )
}

function deadEnds(flow: Flow): string[] {
  const out = new Set<string>([END])
  // Each round adds the steps from which a way out has become known.
  for (let before = 0; before !== out.size;) {
    before = out.size
    for (const [id, step] of entries(flow)) if (rowsOf(step.next).some(row => out.has(row.to))) out.add(id)
  }
  const stuck = entries(flow)
    .filter(([id]) => !out.has(id))
    .map(([id]) => `${flow.id}: "${id}" is a dead end. The customer could not finish. Give it a way to "end".`)
  const open = entries(flow)
    .filter(([, step]) => rowsOf(step.next).at(-1)?.when !== undefined || rowsOf(step.next).length === 0)
    .map(
      ([id]) =>
        `${flow.id}: "${id}" is a dead end when none of its conditions holds. End its list with a row without "when".`,
    )
  return [...stuck, ...open]
}

function unasked(flow: Flow, all: readonly string[][]): string[] {
  const sentence = (id: string) =>
    `${flow.id}: "${id}" moves money without a yes just before it. The customer would not have agreed. Put a step that asks for a yes before it.`
  const found = all.flatMap(way =>
    way.filter((id, i) => flow.steps[id]?.moves !== undefined && !saidYes(flow, way.slice(0, i))),
  )
  return [...new Set(found)].map(sentence)
}

function outlived(flow: Flow, all: readonly string[][]): string[] {
  const found = all.flatMap(way =>
    way.flatMap((id, i) => {
      const step = flow.steps[id]
      if (!step || traitsOf(flow, step).yes !== 'whole') return []
      return questions(flow, way.slice(0, i))
        .filter(before => !step.about?.includes(before))
        .map(before => [id, before] as const)
    }),
  )
  return [...new Map(found.map(pair => [pair.join(), pair])).values()].map(
    ([id, before]) =>
      `${flow.id}: "${id}" is a yes that stands when "${before}" changes. The customer would have agreed to something else. Name "${before}" in its "about".`,
  )
}

function saidYes(flow: Flow, way: readonly string[]): boolean {
  const step = flow.steps[way.at(-1) ?? '']
  const yes = step && traitsOf(flow, step).yes
  return yes === 'part' ? saidYes(flow, way.slice(0, -1)) : yes === 'whole'
}

/** Every message a step can show, its question first. */
export const wordsOf = (step: Step): string[] =>
  [
    step.ask,
    step.hint,
    step.because,
    ...(step.lines ?? []).flatMap(line => [line.label, line.words]),
    ...(step.choices ?? []).flatMap(choice => [choice.words, choice.about]),
    step.note,
    step.go,
    step.no,
  ].filter(key => key !== undefined)

function wordless(flow: Flow, words: Words): string[] {
  return entries(flow).flatMap(([id, step]) =>
    wordsOf(step).flatMap(key => {
      if (!words.hasMessage(key))
        return [`${flow.id}: "${id}" has no words for "${key}". The customer would read a code. Add it to the locales.`]
      if (!words.hasVoice(key))
        return [
          `${flow.id}: "${id}" has no voice for "${key}". A listener would hear nothing. Give it words that can be said, or a "_say".`,
        ]
      return []
    }),
  )
}

function tooLong(flow: Flow, all: readonly string[][]): string[] {
  const longest = all.map(way => questions(flow, way)).sort((a, b) => b.length - a.length)[0] ?? []
  if (longest.length <= mostQuestions) return []
  return [
    `${flow.id}: one way asks ${longest.length} questions (${longest.join(', ')}). People lose the thread after ${mostQuestions}. Ask less.`,
  ]
}

function chosenForThem(flow: Flow): string[] {
  return entries(flow)
    .filter(([, step]) => step.chosen !== undefined && traitsOf(flow, step).ownChoice)
    .map(
      ([id]) =>
        `${flow.id}: "${id}" is chosen before the customer chooses. When money arrives is theirs to say (PBOC261-8.1). Drop "chosen".`,
    )
}

function stacked(flow: Flow, all: readonly string[][]): string[] {
  const found = all.map(way => way.filter(id => flow.steps[id]?.warns)).find(warnings => warnings.length > 1)
  if (!found) return []
  return [
    `${flow.id}: one way meets more than one warning (${found.join(', ')}). Warnings in a row are not read. Keep one and give it all the reasons.`,
  ]
}
