import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readers } from '../../read/readers.ts'
import type { Language, ValueKind } from '../../token.ts'
import { filesOf } from './messages.ts'
import { type PaceName, paceNames } from './pace.ts'
import { UserError } from './user-error.ts'
import { freeKinds } from './values.ts'

export const usage = `npx @yinqiao/speech clips --messages <folder> [--script <file.csv>] [--out <folder>] …

Finds every clip the prompts of your messages can need, writes the recording script, and makes the pack.

  --messages <folder>    flat <thing>.json files of one language, or a folder of such folders (zh-CN/, en/)
  --languages zh-CN,en   which of them; else all that have a reader
  --script <file.csv>    writes the recording script; with --recordings only what is missing
  --out <folder>         makes the pack in <folder>/<language>/
  --recordings <folder>  wav, flac, m4a or mp3, named as the script says (with several languages <folder>/<language>/)
  --tts '<command>'      or any program that speaks: {text}, {out} (a WAV file), {language}; without {text} it reads its
                         input, without {out} it writes the sound. No shell. Without both: espeak-ng, as a draft
  --voice <name>         who speaks
  --ready                this machine's voice is for customers, not a draft
  --also <file>          more words for the places of names and texts, one a line (may be repeated)
  --stand-in name=屏幕上的这位   what is said for a name that has no clip (also for text)
  --paces slow,medium,fast   140, 180 and 230 characters a minute; all three when left out
  --only mp3             no Opus files
  --cache <folder>       what is kept between builds; node_modules/.cache/yinqiao-clips

Ends with 0 when all is well, 1 when clips are missing or faulty, 2 when it could not work.`

/** What the command line asked for. */
export interface Options {
  readonly languages: readonly { readonly language: Language; readonly messages: string }[]
  readonly script?: string
  readonly out?: string
  readonly recordings?: string
  readonly tts?: string
  readonly voice?: string
  readonly ready: boolean
  readonly also: readonly string[]
  readonly standIns: Readonly<Partial<Record<ValueKind, string>>>
  readonly paces: readonly PaceName[]
  readonly onlyMp3: boolean
  readonly cache: string
}

/** Reads the words behind `clips`. Throws `UserError` with the usage for what it does not understand. */
export function readOptions(words: readonly string[]): Options {
  const {
    messages,
    languages,
    only,
    paces,
    also = [],
    'stand-in': standIns = [],
    cache,
    ready,
    ...rest
  } = parsed(words)
  if (!messages) throw wrong('--messages is missing.')
  if (!rest.script && !rest.out) throw wrong('Say what to make: --script, --out, or both.')
  if (rest.recordings && rest.tts) throw wrong('Either --recordings or --tts: a pack has one voice.')
  if (only !== undefined && only !== 'mp3')
    throw wrong(`--only takes mp3: every browser plays it, so a pack always has it.`)
  return {
    ...rest,
    languages: languagesOf(messages, languages),
    paces: paces === undefined ? paceNames : pacesOf(paces),
    also: also.flatMap(linesOf),
    standIns: Object.fromEntries(standIns.map(standInOf)),
    onlyMp3: only === 'mp3',
    ready: ready ?? false,
    cache: resolve(cache ?? 'node_modules/.cache/yinqiao-clips'),
  }
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const many = { type: 'string', multiple: true } as const
  const options = {
    messages: text,
    languages: text,
    script: text,
    out: text,
    recordings: text,
    tts: text,
    voice: text,
    ready: { type: 'boolean' },
    also: many,
    'stand-in': many,
    paces: text,
    only: text,
    cache: text,
  } as const
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause))
  }
}

function languagesOf(folder: string, asked: string | undefined): Options['languages'] {
  if (!existsSync(folder)) throw new UserError(`There is no folder ${folder}.`)
  if (filesOf(folder).length > 0) return [{ language: known(asked ?? basename(resolve(folder))), messages: folder }]
  const found = readdirSync(folder).filter(name => name in readers && filesOf(join(folder, name)).length > 0)
  const names = asked?.split(',') ?? found
  if (names.length === 0) throw new UserError(`There are no message files in ${folder}, and no folders of a language.`)
  return names.map(name => ({ language: known(name), messages: join(folder, name) }))
}

function known(name: string): Language {
  if (name in readers) return name as Language
  throw wrong(`"${name}" is no language with a reader. There are: ${Object.keys(readers).join(', ')}. Use --languages.`)
}

function pacesOf(list: string): PaceName[] {
  return list.split(',').map(word => {
    const name = paceNames.find(pace => pace === word.trim())
    if (!name) throw wrong(`There is no pace called "${word}". There are: ${paceNames.join(', ')}.`)
    return name
  })
}

function standInOf(text: string): [string, string] {
  const [, kind = '', words = ''] = /^(\w+)=(.+)$/.exec(text) ?? []
  if (freeKinds.some(free => free === kind)) return [kind, words.trim()]
  throw wrong(`--stand-in takes name=<words> or text=<words>, not "${text}".`)
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`)
  const lines = readFileSync(file, 'utf8')
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/)
  return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'))
}

const wrong = (what: string) => new UserError(`${what}\n\n${usage}`)
