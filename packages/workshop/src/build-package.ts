import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'tsdown'
import type { Offer, Published } from './published.ts'

/** Fills `dist` of a package: a module and its types for every export, and its style sheets. */
export async function buildPackage({ name, folder, offers }: Published): Promise<void> {
  const code = offers.filter(({ source }) => /\.tsx?$/.test(source))
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
    tsconfig: '../../tsconfig.json',
  })
  for (const offer of offers.filter(({ source }) => source.endsWith('.css'))) buildStyles(folder, offer)
}

/** A page without a bundler must be able to link the sheet, so what it imports is written into it. */
function buildStyles(folder: string, { source, dist }: Offer): void {
  const file = join(folder, dist)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withImports(join(folder, source)))
}

function withImports(file: string): string {
  const css = readFileSync(file, 'utf8')
  return css.replaceAll(/@import\s+'([^']+)';\n?/g, (_, from: string) => withImports(join(dirname(file), from)))
}
