import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles the audit, axe with it, into one expression for pages that never heard of us; its value is `inPage`. */
export async function bundlePage(): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL('./in-page.ts', import.meta.url)), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', name: 'yinqiao', minify: true })
  await bundle.close()
  return `(() => { ${output[0].code}\n return yinqiao.inPage })()`
}

if (import.meta.main) {
  const dist = new URL('../dist/', import.meta.url)
  await mkdir(dist, { recursive: true })
  await writeFile(new URL('in-page.js', dist), await bundlePage())
  // The report reads these beside itself.
  for (const name of ['look.css', 'tokens.css', 'report.js'])
    await copyFile(new URL(`report/html/${name}`, import.meta.url), new URL(name, dist))
}
