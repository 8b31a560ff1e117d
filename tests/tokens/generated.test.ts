import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { render } from '../../packages/tokens/src/build.ts'

const generated = new URL('../../packages/tokens/src/generated/', import.meta.url)

it.each(['tokens.css', 'tokens.ts'] as const)(
  'a changed number is written out: build.ts makes %s as it is',
  async name => {
    expect((await render())[name]).toBe(await readFile(new URL(name, generated), 'utf8'))
  },
)
