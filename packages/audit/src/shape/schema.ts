import type { Words } from '../finding.ts'
import { filledWords } from '../told.ts'
import types from './types.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** The part of JSON Schema our own schemas use. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly minProperties?: number
  readonly description?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Holds data against a schema and says in sentences where they differ, and what is expected there. */
export function mismatches(data: unknown, schema: Schema, where: string, whole = schema): Words[] {
  const { $ref, ...beside } = schema
  const { type, enum: known, ...rules } = $ref ? { ...whole.$defs?.[$ref.replace('#/$defs/', '')], ...beside } : schema
  const wish = rules.description ? ` ${rules.description}` : ''
  const told = { where, value: show(data), wish }
  if (known && !known.includes(data)) return [filledWords(words.oneOf, { ...told, known: known.join(', ') })]
  if (type && typeOf(data) !== type) {
    const { zh, en } = isType(type) ? types[type] : { zh: type, en: type }
    return [filledWords(words.type, { ...told, type: en, typeZh: zh })]
  }
  if (typeof data === 'string' && rules.pattern && !new RegExp(rules.pattern).test(data)) {
    return [filledWords(words.pattern, told)]
  }
  if (Array.isArray(data))
    return [...tooFew(data.length, rules.minItems, told), ...items(data, rules.items, where, whole)]
  return isObject(data)
    ? [...tooFew(Object.keys(data).length, rules.minProperties, told), ...fields(data, rules, where, whole)]
    : []
}

function fields(data: Readonly<Record<string, unknown>>, schema: Schema, where: string, whole: Schema): Words[] {
  const { required = [], properties = {}, additionalProperties: others } = schema
  const missing = required.filter(name => !(name in data))
  return [
    ...missing.map(name => {
      const wish = ` ${properties[name]?.description ?? 'Add it.'}`
      return filledWords(words.missing, { where, name, wish })
    }),
    ...Object.entries(data).flatMap(([name, value]) => {
      const known = properties[name] ?? (typeof others === 'object' ? others : undefined)
      if (known) return mismatches(value, known, `${where}: ${name}`, whole)
      return others === false ? [filledWords(words.stranger, { where, name })] : []
    }),
  ]
}

function items(data: readonly unknown[], schema: Schema | undefined, where: string, whole: Schema): Words[] {
  return schema ? data.flatMap((item, index) => mismatches(item, schema, `${where}: item ${index + 1}`, whole)) : []
}

function tooFew(count: number, least: number | undefined, told: object): Words[] {
  return least !== undefined && count < least ? [filledWords(words.empty, { ...told })] : []
}

function typeOf(data: unknown): string {
  return Array.isArray(data) ? 'array' : data === null ? 'null' : typeof data
}

function isType(type: string): type is keyof typeof types {
  return type in types
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeOf(data) === 'object'
}

function show(data: unknown): string {
  return JSON.stringify(data) ?? 'missing'
}
