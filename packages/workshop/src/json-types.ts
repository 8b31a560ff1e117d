import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'

/** A type may be made from data (`keyof typeof icons`); the maker of types knows only code, so this one tells it of the data. */
export const jsonTypes: Plugin = {
  name: 'yinqiao:json-types',
  load: {
    order: 'pre',
    filter: { id: /\.json\.d\.ts$/ },
    handler: id => {
      const file = id.replace(/\.json\.d\.ts$/, '.json')
      return `declare const data: ${typeOf(JSON.parse(readFileSync(file, 'utf8')))}\nexport default data`
    },
  },
}

/** The type TypeScript itself gives a value read from JSON. */
export function typeOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  if (Array.isArray(value)) return `(${[...new Set(value.map(typeOf))].join(' | ') || 'never'})[]`
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${typeOf(member)}`)
  return `{ ${members.join('; ')} }`
}
