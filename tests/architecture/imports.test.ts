import { expect, test } from 'vitest'
import { readImports } from './imports.ts'

const cases: { what: string; code: string; found: string[] }[] = [
  { what: 'a plain import', code: `import { a } from './a.ts'`, found: ['./a.ts'] },
  { what: 'an import for its effect', code: `import './a.css'`, found: ['./a.css'] },
  { what: 'an import over many lines', code: `import {\n  a,\n  b as c,\n} from "./a.ts"`, found: ['./a.ts'] },
  { what: 'a namespace', code: `import * as a from './a.ts'`, found: ['./a.ts'] },
  { what: 'a type', code: `import type { A } from './a.ts'`, found: ['type ./a.ts'] },
  { what: 'a thing called type', code: `import type from './a.ts'`, found: ['./a.ts'] },
  { what: 'a type among values', code: `import { type A } from './a.ts'`, found: ['./a.ts'] },
  { what: 'json', code: `import a from './a.json' with { type: 'json' }`, found: ['./a.json'] },
  { what: 'a name passed on', code: `export { a } from './a.ts'`, found: ['./a.ts'] },
  { what: 'a type passed on', code: `export type { A } from './a.ts'`, found: ['type ./a.ts'] },
  { what: 'everything passed on', code: `export * as a from './a.ts'`, found: ['./a.ts'] },
  { what: 'a later import', code: `const a = async () => (await import('./a.ts')).a`, found: ['./a.ts'] },
  { what: 'not a comment', code: `// import './a.ts'\n/* \nimport './b.ts'\n*/`, found: [] },
  { what: 'not a word in a template', code: 'const a = `\nimport "./a.ts"\n`', found: [] },
  {
    what: 'an import in the hole of a template',
    code: "const a = `${await import('./a.ts')} import('./b.ts')`",
    found: ['./a.ts'],
  },
  {
    what: 'an import after a brace in a hole',
    code: "const a = `${ { b: `x` } }`\nimport './a.ts'",
    found: ['./a.ts'],
  },
  { what: 'an import after a stray quote in a regex', code: `const a = /'/\nimport './a.ts'`, found: ['./a.ts'] },
  { what: 'not an exported string', code: `export const a = 'from "./a.ts"'`, found: [] },
]
for (const { what, code, found } of cases)
  test(`the layer law sees ${what}`, () => {
    expect(readImports(code).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from))).toEqual(found)
  })
