import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UserError } from './user-error.ts'

/** A message as it is said, cut at its holes. */
export interface Message {
  /** The file it stands in, without `.json`: one sprite each. */
  readonly file: string
  /** `transfer.check`; the key of the words that are said, so with `_say` where the ear has words of its own. */
  readonly key: string
  readonly parts: readonly Part[]
}

/** A run of words, or a hole with the kind of value that fills it. */
export type Part = { readonly words: string } | { readonly hole: string; readonly kind: string }

/** The messages of a folder of flat `<thing>.json` files, in their order. Throws `UserError` for what it cannot use. */
export function readMessages(folder: string): Message[] {
  const files = filesOf(folder)
  if (files.length === 0)
    throw new UserError(`There are no .json files in ${folder}. --messages takes a folder of message files.`)
  return files.flatMap(file => messagesOf(basename(file, '.json'), readJson(join(folder, file))))
}

/** The names of the message files of a folder, sorted; none where there is no such folder. */
export function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .toSorted()
  } catch {
    return []
  }
}

/** The messages of one file's content. What is said under `key_say` is said instead of `key`. */
export function messagesOf(file: string, words: Readonly<Record<string, string>>): Message[] {
  return Object.entries(words)
    .filter(([key]) => !(`${key}_say` in words))
    .map(([key, text]) => ({ file, key: `${file}.${key}`, parts: cut(text) }))
}

const hole = /\{\{\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\}\}/g

/** The same cut as in `@yinqiao/react/words`; a hole without a kind is text. */
function cut(message: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of message.matchAll(hole)) {
    if (match.index > from) parts.push({ words: message.slice(from, match.index) })
    parts.push({ hole: match[1] ?? '', kind: match[2] ?? 'text' })
    from = match.index + match[0].length
  }
  if (from < message.length) parts.push({ words: message.slice(from) })
  return parts
}

function readJson(path: string): Record<string, string> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new UserError(`${path} is not JSON, so its words cannot be read.`, { cause })
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UserError(`${path} is not a list of "key": "words".`)
  const nested = Object.entries(content).find(([, words]) => typeof words !== 'string')
  if (nested) throw new UserError(`${path}: "${nested[0]}" is not words. Message files are flat: "key": "words".`)
  return content as Record<string, string>
}
