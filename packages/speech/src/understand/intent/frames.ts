import { nameSign, somebody } from '../contacts/contacts.ts'
import frames from './frames.json' with { type: 'json' }

const words: Record<string, string> = { ...frames.words, somebody }

/** A pattern of the table with its words put in. */
export function frame(source: string, flags = ''): RegExp {
  return new RegExp(expand(source), flags)
}

/** Any of several patterns. */
export function anyOf(sources: readonly string[], flags = ''): RegExp {
  return frame(sources.map(source => `(?:${source})`).join('|'), flags)
}

/** Words that mean one thing each, as patterns: `{ water: /水费/ }`. */
export function wordsFor<Name extends string>(names: readonly Name[]): Record<Name, RegExp> {
  const table = {} as Record<Name, RegExp>
  for (const name of names) table[name] = frame(`{${name}}`)
  return table
}

function expand(source: string): string {
  const filled = source.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const word = words[name]
    if (word === undefined) throw new Error(`frames.json: no word {${name}}. Every sentence with it would go unheard.`)
    return `(?:${word})`
  })
  return filled === source ? source.replace(/ⓟ/g, nameSign) : expand(filled)
}
