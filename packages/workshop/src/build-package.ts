import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'tsdown'
import { command } from './command.ts'
import { jsonTypes } from './json-types.ts'
import type { Offer, Published } from './published.ts'
import { sheetOf } from './style-sheets.ts'

/** Fills `dist` of a package: a module and its types for every export, its style sheets, and what it makes itself. */
export async function buildPackage({ name, folder, offers }: Published): Promise<void> {
  const code = offers.filter(({ source }) => /\.tsx?$/.test(source))
  const tsconfig = writeTsconfig(folder)
  await build({
    cwd: folder,
    config: false,
    entry: Object.fromEntries(code.map(({ source, dist }) => [dist.replace('dist/', '').replace(/\.js$/, ''), source])),
    format: 'esm',
    platform: name === '@yinqiao/bank' || name === '@yinqiao/audit' ? 'node' : 'browser',
    target: 'es2020',
    dts: true,
    sourcemap: true,
    clean: true,
    fixedExtension: false,
    logLevel: 'error',
    tsconfig,
    plugins: [jsonTypes],
    // What the tools of this repository bring must not slip into a package.
    deps: { neverBundle: [/^rolldown/, /^playwright/] },
  }).finally(() => rmSync(tsconfig))
  for (const offer of offers.filter(({ source }) => source.endsWith('.css'))) buildStyles(folder, offer)
  await buildExtras(folder)
}

/**
 * Types are made from this package alone: a fault in another one is that one's. The file stands in packages/ while it is
 * needed, since the maker of types takes the folder of its settings for the root of all sources.
 */
function writeTsconfig(folder: string): string {
  const file = join(dirname(folder), `.${basename(folder)}.tsconfig.json`)
  writeFileSync(file, JSON.stringify({ extends: '../tsconfig.json', include: [`${basename(folder)}/src`] }))
  return file
}

function buildStyles(folder: string, { source, dist }: Offer): void {
  const file = join(folder, dist)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sheetOf(join(folder, source), join(folder, 'src/styles.css')))
}

/** A package that makes more than modules (the audit's script for any page) has a `src/build.ts`. */
async function buildExtras(folder: string): Promise<void> {
  const script = `${folder}/src/build.ts`
  if (!existsSync(script)) return
  const { code } = await command(process.execPath, [script])
  if (code !== 0) throw new Error(`${script} did not finish; its own words stand above.`)
}
