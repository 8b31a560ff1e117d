import { fill } from '../../fill.ts'
import type { Words } from '../../finding.ts'
import roles from './roles.json' with { type: 'json' }
import type { HeardNode } from './tree.ts'

/** One line a screen reader says. */
export interface Said {
  readonly line: string
  /** The page's own words in it, without what it is and how it stands. */
  readonly words: string
  readonly kind: 'text' | 'label' | 'control' | 'field' | 'whole' | 'place'
  readonly role: string
  /** By which the browser finds the thing again; 0 where it cannot. */
  readonly domNode: number
}

type Named = Readonly<Record<string, Words>>
type Kind = Said['kind']

const tables: readonly (readonly [Kind, Named])[] = [
  ['control', roles.controls],
  ['field', roles.fields],
  ['whole', roles.wholes],
  ['place', roles.places],
  ['place', roles.namedPlaces],
]

/** Goes through a page as a screen reader does that is asked to read it all. */
export function transcriptOf(nodes: readonly HeardNode[], language: keyof Words): Said[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const said: Said[] = []
  let breath: { words: string; node: HeardNode; inLabel: boolean } | null = null

  const endBreath = () => {
    const words = tidy(breath?.words ?? '')
    const kind = breath?.inLabel ? 'label' : 'text'
    if (breath && words !== '') said.push({ line: words, words, kind, role: '', domNode: idOf(breath.node) })
    breath = null
  }
  const go = (node: HeardNode, inLabel: boolean): void => {
    const role = textOf(node.role)
    if (roles.passedOver.includes(role)) return
    if (role === 'StaticText' && !node.ignored) {
      breath ??= { words: '', node, inLabel }
      breath.words += textOf(node.name)
      return
    }
    const flows = node.ignored || roles.flows.includes(role)
    if (!flows) endBreath()
    const one = node.ignored ? null : sayingOf(node, role, language)
    if (one) said.push(one)
    if (one && one.kind !== 'place') return
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) go(child, inLabel || role === 'LabelText')
    }
    if (!flows) endBreath()
  }
  const [page] = nodes
  if (page) go(page, false)
  endBreath()
  return said
}

function sayingOf(node: HeardNode, role: string, language: keyof Words): Said | null {
  const [kind, table] = tables.find(([, names]) => Object.hasOwn(names, role)) ?? []
  const words = tidy(textOf(node.name))
  if (role === 'RootWebArea') return words === '' ? null : saying(node, 'place', role, words, [roles.page[language]])
  if (!kind || !table || (table === roles.namedPlaces && words === '')) return null
  const called = table[role]?.[language] ?? ''
  const level = role === 'heading' ? [fill(roles.level[language], { level: propertyOf(node, 'level') })] : []
  const value = tidy(textOf(node.value))
  const rest = [called, ...level, ...(kind === 'field' ? [value] : []), ...statesOf(node, language)]
  return saying(node, kind, role, words, rest, roles.comma[language])
}

function saying(node: HeardNode, kind: Kind, role: string, words: string, rest: string[], comma = '，'): Said {
  return { line: [words, ...rest].filter(Boolean).join(comma), words, kind, role, domNode: idOf(node) }
}

function statesOf(node: HeardNode, language: keyof Words): string[] {
  return Object.entries(roles.states).flatMap(([state, words]) => {
    const [name = '', value = ''] = state.split('=')
    return propertyOf(node, name) === value ? [words[language]] : []
  })
}

function propertyOf({ properties = [] }: HeardNode, name: string): string {
  return textOf(properties.find(property => property.name === name)?.value)
}

function textOf(value: { readonly value?: unknown } | undefined): string {
  const held = value?.value
  return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? String(held) : ''
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function idOf({ backendDOMNodeId = 0 }: HeardNode): number {
  return backendDOMNodeId
}
