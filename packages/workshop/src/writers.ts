import { globSync, readFileSync } from 'node:fs'
import type { Contract } from '@yinqiao/react/contract'
import { table, type Writer } from './fill.ts'
import { root } from './root.ts'

/** What may stand in a marked place of docs/, and who writes it. */
export const writers: Readonly<Record<string, Writer>> = {
  /** The part's promise: role, name, clauses, and each key with what is then seen and heard. */
  contract: async name => promise(await contractOf(name)),
  /** The steps of a flow as a picture. */
  picture: async name => `\`\`\`mermaid\n${(await pictureOf(name)).trim()}\n\`\`\``,
  /** Every rule of the audit: what it holds, how deep it looks, whom it hurts otherwise, from which clauses. */
  rules: async () => await ruleTable(),
  /** The commands. */
  verbs: () => {
    const verbs = JSON.parse(readFileSync(`${root}/packages/workshop/verbs.json`, 'utf8')) as Verbs
    const spoken = (verb: string) => (verb === 'start' || verb === 'test' ? `\`npm ${verb}\`` : `\`npm run ${verb}\``)
    return table(
      ['command', 'what it does', 'how long'],
      Object.entries(verbs).map(([verb, { does, takes }]) => [spoken(verb), does, takes]),
    )
  },
}

type Verbs = Record<string, { does: string; takes: string }>

function promise({ role, named, clauses, keys }: Contract): string {
  const facts = [
    ['role', role ?? 'none of its own'],
    ['name', named],
    ['helps to meet', clauses.join(' · ')],
  ]
  const rows = keys.map(({ story, on, type, press, shows, hides, says, reads, why }) => [
    story,
    [on && `on ${on}`, type && `type \`${type}\``, `\`${press}\``].filter(Boolean).join(', '),
    [shows, hides && `no longer ${hides}`].filter(Boolean).join('; '),
    says ?? '',
    reads ?? '',
    why,
  ])
  const pressed =
    keys.length === 0 ? [] : [table(['story', 'key', 'shown', 'said', 'a screen reader reads', 'why'], rows)]
  return [table(['promise', ''], facts), ...pressed].join('\n\n')
}

async function ruleTable(): Promise<string> {
  const { profiles } = await import('@yinqiao/audit')
  const files = globSync(`${root}/packages/audit/src/rules/*/rule.json`).toSorted()
  const rows = files.map(file => {
    const { id, title, needs, impact, standards } = JSON.parse(readFileSync(file, 'utf8')) as RuleFile
    const held = Object.values(profiles).filter(({ rules }) => rules.includes(id))
    const where = held.length === Object.keys(profiles).length ? 'all' : held.map(profile => profile.id).join(', ')
    return [`\`${id}\``, `${title.zh} · ${title.en}`, needs, impact, where, standards.join(' · ')]
  })
  return table(['rule', 'holds', 'looks at', 'otherwise', 'profiles', 'clauses'], rows)
}

type RuleFile = { id: string; title: { zh: string; en: string }; needs: string; impact: string; standards: string[] }

async function contractOf(name: string): Promise<Contract> {
  const [file] = globSync(`${root}/packages/react/src/components/${name}/${name}.contract.ts`)
  if (file === undefined) throw new Error(`there is no part called ${name}.`)
  return ((await import(file)) as { contract: Contract }).contract
}

async function pictureOf(name: string): Promise<string> {
  const { picture } = await import('@yinqiao/flows')
  const banking: Record<string, unknown> = await import('@yinqiao/flows/banking')
  const flow = Object.values(banking).find(value => isFlow(value) && value.id === name)
  if (!isFlow(flow)) throw new Error(`there is no flow called ${name}.`)
  return picture(flow)
}

type Flow = Parameters<typeof import('@yinqiao/flows').picture>[0]
const isFlow = (value: unknown): value is Flow =>
  typeof value === 'object' && value !== null && 'id' in value && 'start' in value
