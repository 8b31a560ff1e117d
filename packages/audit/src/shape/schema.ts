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
export function mismatches(data: unknown, schema: Schema, where: string, whole = schema): string[] {
  const { $ref, ...beside } = schema
  const { type, enum: words, ...rules } = $ref ? { ...whole.$defs?.[$ref.replace('#/$defs/', '')], ...beside } : schema
  const wish = rules.description ? ` ${rules.description}` : ''
  if (words && !words.includes(data))
    return [`${where} is ${show(data)}; it must be one of ${words.join(', ')}.${wish}`]
  if (type && typeOf(data) !== type) return [`${where} is ${show(data)}; it must be ${article(type)}.${wish}`]
  if (typeof data === 'string' && rules.pattern && !new RegExp(rules.pattern).test(data)) {
    return [`${where} is ${show(data)}; that does not read as it should.${wish}`]
  }
  if (Array.isArray(data))
    return [...tooFew(data.length, rules.minItems, where, wish), ...items(data, rules.items, where, whole)]
  return isObject(data)
    ? [...tooFew(Object.keys(data).length, rules.minProperties, where, wish), ...fields(data, rules, where, whole)]
    : []
}

function fields(data: Readonly<Record<string, unknown>>, schema: Schema, where: string, whole: Schema): string[] {
  const { required = [], properties = {}, additionalProperties: others } = schema
  const missing = required.filter(name => !(name in data))
  return [
    ...missing.map(name => `${where} has no "${name}". ${properties[name]?.description ?? 'Add it.'}`),
    ...Object.entries(data).flatMap(([name, value]) => {
      const known = properties[name] ?? (typeof others === 'object' ? others : undefined)
      if (known) return mismatches(value, known, `${where}: ${name}`, whole)
      return others === false ? [`${where} has "${name}", which nobody reads. Take it out, or correct the word.`] : []
    }),
  ]
}

function items(data: readonly unknown[], schema: Schema | undefined, where: string, whole: Schema): string[] {
  return schema ? data.flatMap((item, index) => mismatches(item, schema, `${where}: item ${index + 1}`, whole)) : []
}

function tooFew(count: number, least: number | undefined, where: string, wish: string): string[] {
  return least !== undefined && count < least ? [`${where} is empty.${wish}`] : []
}

function typeOf(data: unknown): string {
  return Array.isArray(data) ? 'array' : data === null ? 'null' : typeof data
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeOf(data) === 'object'
}

function article(type: string): string {
  return { array: 'a list', object: 'an object', string: 'words', number: 'a number' }[type] ?? type
}

function show(data: unknown): string {
  return JSON.stringify(data) ?? 'missing'
}
