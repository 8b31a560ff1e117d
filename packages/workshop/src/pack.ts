import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { buildPackage } from './build-package.ts'
import { command, tool } from './command.ts'
import { npm } from './npm.ts'
import { type Published, published } from './published.ts'
import { cache } from './root.ts'

/**
 * Does what a stranger does: takes the packed packages, imports everything they offer in plain Node, type-checks it and
 * builds a page of it, all without our own export condition. What others made (react, zod …) is found in the repository's
 * node_modules above this folder; what is ours comes from the tarballs only.
 */
const stranger = `${cache}/stranger`
const env = { NODE_OPTIONS: '' }
/** The strictest a stranger may have. */
const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  types: ['node'],
}

const packages = published()
for (const made of packages) await buildPackage(made)
rmSync(stranger, { recursive: true, force: true })
mkdirSync(stranger, { recursive: true })
writeFileSync(`${stranger}/package.json`, JSON.stringify({ private: true, type: 'module' }))
for (const made of packages) await unpack(made)

const specifiers = packages.flatMap(({ offers }) => offers.flatMap(({ specifier }) => specifier ?? []))
const modules = specifiers.filter(specifier => !specifier.endsWith('.css'))
const phoneModules = modules.filter(specifier => !/bank\/server|audit\/(browser|node)/.test(specifier))
const styles = specifiers.filter(specifier => specifier.endsWith('.css'))

write('all.mjs', `for (const name of ${JSON.stringify(modules)}) await import(name)`)
write('all.ts', modules.map((name, at) => `export * as m${at} from '${name}'`).join('\n'))
write(
  'page.js',
  [...phoneModules, ...styles].map((name, at) => `import * as m${at} from '${name}'\nconsole.log(m${at})`).join('\n'),
)
write('index.html', '<!doctype html><script type="module" src="/page.js"></script>')

write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['all.ts'] }))

await step('imports in plain Node', () => command(process.execPath, ['all.mjs'], { cwd: stranger, env }))
await step('types resolve', () => tool('tsc', ['-p', '.'], { cwd: stranger, env }))
await step('a page is built of them', () => tool('vite', ['build', '--logLevel=error'], { cwd: stranger, env }))

async function unpack({ name, folder }: Published): Promise<void> {
  const home = `${stranger}/node_modules/${name}`
  mkdirSync(home, { recursive: true })
  const packed = await npm(['pack', '--silent', '--pack-destination', home], folder)
  const tarball = packed.output.trim().split('\n').at(-1) ?? ''
  const { code, output } = await command('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: home, hush: true })
  if (packed.code !== 0 || code !== 0) throw new Error(`${name} could not be packed: ${packed.output}${output}`)
}

async function step(what: string, run: () => Promise<{ code: number }>): Promise<void> {
  const { code } = await run()
  console.log(`  ${code === 0 ? '✓' : '✗'} ${what}`)
  if (code !== 0) process.exitCode = 1
}

function write(file: string, words: string): void {
  writeFileSync(`${stranger}/${file}`, words)
}
