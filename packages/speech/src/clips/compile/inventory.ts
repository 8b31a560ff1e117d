import { sentence } from '../../read/sentence.ts'
import pauses from '../../read/pauses.json' with { type: 'json' }
import type { Language, Token, ValueKind } from '../../token.ts'
import { clipsOf, level } from '../use.ts'
import { cover } from './cover.ts'
import type { Message } from './messages.ts'
import { UserError } from './user-error.ts'
import { type CountedKind, freeKinds, samples } from './values.ts'

/** A clip that some prompt can need. */
export interface Clip {
  readonly id: string
  /** What is said, without the mark of its melody. */
  readonly words: string
  readonly melody: 'goes on' | 'falls' | 'rises'
  /** The clip in a prompt, between 【 and 】. */
  readonly context: string
  /** The messages that need it, in their order. */
  readonly keys: readonly string[]
  /** `core`, or the one message file that needs it. */
  readonly sprite: string
}

/** What is recorded for values that no list can hold. */
export interface FreeWords {
  /** By kind: said when there is no clip of the value itself. */
  readonly standIns: Readonly<Partial<Record<ValueKind, string>>>
  /** Names, relations, banks that are often said: each is recorded for every place of a name or text. */
  readonly also: readonly string[]
}

export const core = 'core'

/** Every clip any prompt made of these messages can need, found by reading them; sorted so that core comes first. */
export function inventory(messages: readonly Message[], language: Language, free: FreeWords): Clip[] {
  const found = new Map<string, { keys: Set<string>; files: Set<string>; value: boolean; context: string }>()
  const fillings = fillingsOf(language, free)
  for (const message of messages) {
    if (message.file === core) throw new UserError(`${core}.json: this name is taken by the clips all files share.`)
    for (const prompt of promptsOf(message, fillings)) {
      const uses = goesOn(message, messages) ? [clipsOf(prompt), going(prompt)] : [clipsOf(prompt)]
      for (const clips of [...uses, going(prompt).filter(({ kind }) => kind !== 'words')]) {
        for (const [at, { id, kind }] of clips.entries()) {
          if (id.includes(unknown)) continue
          const known = found.get(id) ?? { keys: new Set(), files: new Set(), value: false, context: '' }
          known.keys.add(message.key)
          known.files.add(message.file)
          known.value ||= kind !== 'words'
          known.context ||= contextOf(clips, at, language)
          found.set(id, known)
        }
      }
    }
  }
  const clips = [...found].map(([id, { keys, files, value, context }]): Clip => {
    const sprite = value || files.size > 1 ? core : ([...files][0] ?? core)
    return { id, words: level(id), melody: melodyOf(id), context, keys: [...keys], sprite }
  })
  const order = [core, ...new Set(messages.map(({ file }) => file))]
  return clips.toSorted((one, other) => order.indexOf(one.sprite) - order.indexOf(other.sprite))
}

/** Stands where a free value would be said that has neither words of its own nor a stand-in. */
const unknown = '\u{fffc}'

type Fillings = (kind: string) => readonly (readonly Token[])[]

function fillingsOf(language: Language, { standIns, also }: FreeWords): Fillings {
  const made = new Map<string, readonly (readonly Token[])[]>()
  return kind => {
    const known = made.get(kind)
    if (known) return known
    const filling = isFree(kind)
      ? [...also, standIns[kind] ?? unknown].map(text => [{ text, kind, privacy: 'personal' as const, group: 0 }])
      : cover(countedKind(kind), language)
    if (filling.length === 0) throw new UserError(`The reader of ${language} reads no ${kind} yet.`)
    made.set(kind, filling)
    return filling
  }
}

/** Each hole with each reading of its kind, the other holes with any one: a clip depends on its own place alone. */
function promptsOf({ key, parts }: Message, fillings: Fillings): Token[][] {
  const options = parts.map(part => ('words' in part ? [part.words] : fillings(kindOf(part.kind, key))))
  const usual = options.map(choices => choices[0] ?? '')
  return options.flatMap((choices, at) =>
    at > 0 && choices.length < 2 ? [] : choices.map(choice => sentence(usual.with(at, choice))),
  )
}

/**
 * Prompts are also put together: a message that ends with a comma is followed by another, and one that begins with a
 * comma follows those of its file. Their ends are needed level as well.
 */
function goesOn({ file, parts }: Message, messages: readonly Message[]): boolean {
  const last = parts.at(-1)
  const ends = last && 'words' in last && /[，,、：:]\s*$/.test(last.words)
  return ends || messages.some(other => other.file === file && beginsWithMark(other))
}

function beginsWithMark({ parts: [first] }: Message): boolean {
  return first !== undefined && 'words' in first && /^[，,、：:]/.test(first.words)
}

/** The clips of a prompt after which more is said. */
function going(prompt: readonly Token[]): ReturnType<typeof clipsOf> {
  return clipsOf([...prompt, { text: unknown, kind: 'words', privacy: 'public', group: -1 }]).slice(0, -1)
}

function contextOf(clips: ReturnType<typeof clipsOf>, marked: number, language: Language): string {
  const space = language === 'en' ? ' ' : ''
  const words = clips.map(({ id, pauseMs }, at) => {
    const shown = id.replace(unknown, '……')
    const comma = pauseMs >= pauses.comma && at < clips.length - 1 && !/[。？]$/.test(id) ? '，' : ''
    return (at === marked ? `【${shown}】` : shown) + comma
  })
  return words.join(space)
}

function melodyOf(id: string): Clip['melody'] {
  if (id.endsWith('？')) return 'rises'
  return id.endsWith('。') ? 'falls' : 'goes on'
}

function kindOf(kind: string, key: string): string {
  if (isFree(kind) || kind in samples) return kind
  const known = [...Object.keys(samples), ...freeKinds].join(', ')
  throw new UserError(`${key}: there is no kind of value called "${kind}". There are: ${known}.`)
}

const isFree = (kind: string): kind is (typeof freeKinds)[number] => freeKinds.some(free => free === kind)
// kindOf has looked before.
const countedKind = (kind: string) => kind as CountedKind
