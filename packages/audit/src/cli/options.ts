import { parseArgs } from 'node:util'
import { fill } from '../fill.ts'
import type { Depth } from '../finding.ts'
import { profiles } from '../profiles/index.ts'
import { Told, wordsOf } from '../told.ts'
import table from './options.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

export type Language = 'zh' | 'en'
type Name = keyof typeof table
type Texts = { readonly [name in Name]?: string | boolean }

/** What a person asked for. */
export interface Asked {
  readonly targets: readonly string[]
  readonly language: Language
  readonly depth: Depth
  readonly shard: { readonly part: number; readonly of: number } | null
  readonly limitMs: number | null
  readonly parallel: number | null
  /** The words after an option, as they were given. */
  text(name: Name): string | undefined
  /** Whether an option without words was given. */
  has(name: Name): boolean
}

/** Reads the words of the command line; throws the usage, or a sentence about the word that cannot be read. */
export function readOptions(args: readonly string[]): Asked {
  const { values, positionals } = parse(args)
  const text = (name: Name) => (typeof values[name] === 'string' ? values[name] : undefined)
  const seconds = number(text('limit'), 'limit')
  return {
    targets: positionals,
    language: text('lang') === 'en' ? 'en' : 'zh',
    depth: depthOf(text('depth') ?? 'layout'),
    shard: shardOf(text('shard')),
    limitMs: seconds === null ? null : seconds * 1000,
    parallel: number(text('parallel'), 'parallel'),
    text,
    has: name => values[name] === true,
  }
}

/** Which language was asked for, read before anything else so that a complaint is in it too. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh'
}

/** How the command is used, in one language. */
export function usage(language: Language): string {
  const lines = Object.entries(table).map(([name, option]) => {
    const takes = 'takes' in option ? ` <${option.takes}>` : ''
    const known = name === 'profile' ? ` (${Object.keys(profiles).join(' ')})` : ''
    return `  --${`${name}${takes}`.padEnd(30)} ${option[language]}${known}`
  })
  return fill(words.usage[language], { options: lines.join('\n') })
}

function parse(args: readonly string[]): { values: Texts; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type }]) => [name, { type: type as 'string' | 'boolean' }]),
  )
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    const why = wordsOf(cause).en
    const told = (language: Language) => fill(words.badOption[language], { why, usage: usage(language) })
    throw new Told({ zh: told('zh'), en: told('en') }, {}, cause)
  }
}

function depthOf(word: string): Depth {
  if (word === 'dom' || word === 'layout' || word === 'walk') return word
  throw new Told(words.badDepth, { word })
}

function shardOf(word: string | undefined): Asked['shard'] {
  if (word === undefined) return null
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(word)?.map(Number) ?? []
  if (!part || !of || part > of) throw new Told(words.badShard, { word })
  return { part, of }
}

function number(word: string | undefined, option: string): number | null {
  if (word === undefined) return null
  const value = Number(word)
  if (!(value > 0 && Number.isFinite(value))) throw new Told(words.badNumber, { option, word })
  return value
}
