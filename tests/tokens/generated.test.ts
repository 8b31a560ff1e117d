import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { render } from '../../packages/tokens/src/build.ts'

const generated = new URL('../../packages/tokens/src/generated/', import.meta.url)

it('a changed number has been written out: run "node packages/tokens/src/build.ts" if this fails', async () => {
  for (const [name, text] of Object.entries(await render())) {
    expect(await readFile(new URL(name, generated), 'utf8'), name).toBe(text)
  }
})
