import { command, tool } from './command.ts'
import { buildMiniApp } from './mini-app.ts'
import { buildPackage } from './build-package.ts'
import { published } from './published.ts'
import { root } from './root.ts'

const parts: Record<string, () => Promise<boolean>> = {
  tokens: async () => {
    const scripts = ['tokens/src/build.ts', 'workshop/src/report-look.ts']
    for (const script of scripts) {
      if ((await command(process.execPath, [`${root}/packages/${script}`])).code !== 0) return false
    }
    return true
  },
  packages: async () => {
    for (const made of published()) await buildPackage(made)
    return true
  },
  'mini-app': buildMiniApp,
  storybook: async () => {
    const words = ['build', '--quiet', '--output-dir', '.out/storybook']
    return (await tool('storybook', words, { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } })).code === 0
  },
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)
for (const name of wanted) {
  const began = Date.now()
  const made = await (parts[name] ?? unknown)()
  console.log(`${made ? '✓' : '✗'} ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  if (!made) process.exit(1)
}

async function unknown(): Promise<boolean> {
  console.error(`npm run build knows ${Object.keys(parts).join(', ')}.`)
  return false
}
