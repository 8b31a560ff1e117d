import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { renamer, toCamel } from './rename.ts'

export type Kind = 'component' | 'rule' | 'flow'
type Places = { home: string; beside: readonly string[]; lists: readonly string[] }

/** Where a thing lives, what lies beside it under the same word, and the lists that name it. `*` is the word. */
export const places: Record<Kind, Places> = {
  component: {
    home: 'packages/react/src/components/*',
    beside: [
      'stories/components/*.stories.tsx',
      'docs/components/*.md',
      'tests/react/*.test.tsx',
      'tests/react/*.browser.test.tsx',
      'packages/locales/src/zh-CN/*.json',
      'packages/locales/src/en/*.json',
    ],
    lists: ['packages/react/src/styles.css', 'packages/locales/src/zh-CN/index.ts', 'packages/locales/src/en/index.ts'],
  },
  flow: {
    home: 'packages/flows/src/banking/*',
    beside: ['stories/flows/*.stories.tsx', 'packages/locales/src/zh-CN/*.json', 'packages/locales/src/en/*.json'],
    lists: [
      'packages/flows/src/banking/index.ts',
      'packages/locales/src/zh-CN/index.ts',
      'packages/locales/src/en/index.ts',
    ],
  },
  rule: {
    home: 'packages/audit/src/rules/*',
    beside: [],
    lists: ['packages/audit/src/rules/index.ts'],
  },
}

type Ask = { root: string; kind: Kind; name: string; like: string }

/** Copies a living thing with everything under its word, and puts the new word into the lists. Returns the files touched. */
export function copy({ root, kind, name, like }: Ask): string[] {
  const { home, beside, lists } = places[kind]
  const rename = renamer(like, name, alive(root, kind))
  const own = globSync(`${home.replace('*', like)}/**/*.*`, { cwd: root })
  const near = beside.map(place => place.replace('*', like)).filter(file => existsSync(`${root}/${file}`))
  const made = [...own, ...near].map(file => {
    const fresh = file
      .split('/')
      .map(part => (part === like || part.startsWith(`${like}.`) ? name + part.slice(like.length) : part))
      .join('/')
    mkdirSync(dirname(`${root}/${fresh}`), { recursive: true })
    writeFileSync(`${root}/${fresh}`, rename(readFileSync(`${root}/${file}`, 'utf8')))
    return fresh
  })
  return [...made, ...lists.filter(list => enlist(`${root}/${list}`, like, name))]
}

/** The words of all living things of a kind. */
export function alive(root: string, kind: Kind): string[] {
  const found = globSync(places[kind].home, { cwd: root, withFileTypes: true })
  return found
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .toSorted()
}

/** Every line of a list that tells of `like` is followed by one that tells of `name`. */
function enlist(file: string, like: string, name: string): boolean {
  if (!existsSync(file)) return false
  const lines = readFileSync(file, 'utf8').split('\n')
  const listed = lines.flatMap(line => {
    const fresh = line
      .replace(new RegExp(`^(\\s*)${like},$`), `$1'${name}': ${toCamel(name)},`)
      .replace(new RegExp(`(?<=[/'"])${like}(?![\\w-])`, 'g'), name)
      .replace(new RegExp(`(?<![\\w/'"-])${toCamel(like)}(?![\\w'"-])`, 'g'), toCamel(name))
    return fresh === line ? [line] : [line, fresh]
  })
  writeFileSync(file, listed.join('\n'))
  return listed.length > lines.length
}
