import { expect, test } from 'vitest'
import { readImports } from './imports.ts'
import law from './layers.json' with { type: 'json' }
import { type Area, areaOf, refuse } from './layers.ts'
import { files, folders, readJson } from './tree.ts'
import { read } from './tree.ts'

const areas = law.areas as readonly Area[]

/** Package name → its exports, which say where the source of each subpath stands. */
const exportsOf = Object.fromEntries(
  folders('packages').map(name => {
    const { exports } = readJson(`packages/${name}/package.json`) as {
      exports?: Record<string, Record<string, string>>
    }
    return [name, exports ?? {}]
  }),
)

function sourceOf(specifier: string): string | null {
  const [, name = '', rest = ''] = /^@yinqiao\/([^/]+)(.*)$/.exec(specifier) ?? []
  const table = exportsOf[name]
  if (table === undefined) return null
  if (Object.keys(table).length === 0) return `packages/${name}${rest}`
  for (const [subpath, target] of Object.entries(table)) {
    const [before = '', after] = subpath.split('*')
    const asked = `.${rest}`
    const filled = after !== undefined && asked.startsWith(before) && asked.endsWith(after)
    if (asked !== subpath && !filled) continue
    const word = asked.slice(before.length, asked.length - (after?.length ?? 0))
    return `packages/${name}/${(target['yinqiao-source'] ?? '').replace('./', '').replaceAll('*', word)}`
  }
  return null
}

test('every import leans downwards', () => {
  const code = files().filter(path => /\.tsx?$/.test(path))
  const refusals = code.flatMap(path => readImports(read(path)).map(found => refuse(path, found, areas, sourceOf)))
  expect(refusals.filter(sentence => sentence !== null)).toEqual([])
})

test('every area named in the law is an area of the law', () => {
  const names = areas.map(({ area }) => area)
  const named = areas.flatMap(({ may, types }) => [...(may === 'everything' ? [] : may), ...(types ?? [])])
  expect(named.filter(name => !names.includes(name))).toEqual([])
})

test('no circle: what an area may import may not, in the end, import it back', () => {
  const below = (area: string, seen: readonly string[] = []): string[] => {
    const may = areas.find(row => row.area === area)?.may ?? []
    if (may === 'everything' || seen.includes(area)) return []
    return may.flatMap(other => [other, ...below(other, [...seen, area])])
  }
  expect(areas.filter(({ area }) => below(area).includes(area)).map(({ area }) => area)).toEqual([])
})

const refusals = [
  { file: 'packages/react/src/a.ts', from: '@yinqiao/flows', says: 'react may not' },
  { file: 'packages/speech/src/a.ts', from: '@yinqiao/tokens', says: 'speech may not' },
  { file: 'packages/speech/src/a.ts', from: 'react', says: 'nothing from outside' },
  { file: 'packages/audit/src/a.ts', from: '@yinqiao/tokens', says: 'audit may not' },
  { file: 'packages/flows/src/engine/a.ts', from: '../banking/index.ts', says: 'flows/engine may not' },
  { file: 'packages/flows/src/react/a.tsx', from: '@yinqiao/bank/contract', says: 'only name its types' },
  { file: 'packages/react/src/a.ts', from: '../../tokens/src/index.ts', says: 'by package name' },
  { file: 'packages/react/src/a.ts', from: '@yinqiao/tokens/secret', says: 'does not export' },
  { file: 'packages/mini-app/src/a.ts', from: '@yinqiao/workshop/src/root.ts', says: 'mini-app may not' },
  { file: 'somewhere/a.ts', from: './b.ts', says: 'stands in no area' },
]
for (const { file, from, says } of refusals)
  test(`${areaOf(file, areas)?.area ?? 'a file of no area'} that imports ${from} is refused with a sentence`, () => {
    expect(refuse(file, { from, typeOnly: false }, areas, sourceOf)).toContain(says)
  })

test('a task may name the types of the bank, since a type is gone when the page runs', () => {
  const named = { from: '@yinqiao/bank/contract', typeOnly: true }
  expect(refuse('packages/flows/src/banking/a.ts', named, areas, sourceOf)).toBeNull()
})
