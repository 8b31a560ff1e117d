import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles the audit, axe with it, into one expression for pages that never heard of us; its value is `inPage`. */
export async function bundlePage(): Promise<string> {
  return `(() => { ${await bundled('./in-page.ts')}\n return yinqiao.inPage })()`
}

/** Bundles the audit with its panel into one script for the console or a bookmark of a real phone. */
export function bundleConsole(): Promise<string> {
  return bundled('./console/console.ts')
}

async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(file, import.meta.url)), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', name: 'yinqiao', minify: true })
  await bundle.close()
  return output[0].code
}

if (import.meta.main) {
  const dist = new URL('../dist/', import.meta.url)
  await mkdir(dist, { recursive: true })
  await writeFile(new URL('in-page.js', dist), await bundlePage())
  await writeFile(new URL('console.js', dist), await bundleConsole())
  // The report reads these beside itself.
  for (const name of ['look.css', 'card.css', 'tokens.css', 'report.js'])
    await copyFile(new URL(`report/html/${name}`, import.meta.url), new URL(name, dist))
}
