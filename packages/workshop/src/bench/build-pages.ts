import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions, type Plugin } from 'vite'
import { npm } from '../npm.ts'
import { cache } from '../root.ts'
import type { Entry } from './entries.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const home = `${cache}/bench`

/** Installs the peers beside the pages; they are not in the lock file, so that nobody else has to have them. */
export async function installPeers(): Promise<void> {
  mkdirSync(home, { recursive: true })
  const wanted = readFileSync(`${here}/peers/package.json`, 'utf8')
  if (existsSync(`${home}/installed.json`) && readFileSync(`${home}/installed.json`, 'utf8') === wanted) return
  console.log('  installing what we are measured beside (about 20 seconds)')
  copyFileSync(`${here}/peers/package.json`, `${home}/package.json`)
  const { code, output } = await npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], home)
  if (code !== 0)
    throw new Error(`${output}\nThe others could not be installed, so there is nothing to measure beside.`)
  writeFileSync(`${home}/installed.json`, wanted)
}

/** Builds a page for production and returns its folder. */
export async function buildPage({ id, file }: Entry): Promise<string> {
  const root = `${home}/pages/${id}`
  mkdirSync(root, { recursive: true })
  writeFileSync(
    `${root}/index.html`,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${id}</title>
<body><div id="root"></div><script type="module" src="./main.js"></script></body></html>`,
  )
  writeFileSync(
    `${root}/main.js`,
    `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from ${JSON.stringify(relative(root, `${here}/${file}`))}
createRoot(document.getElementById('root')).render(createElement(Page))`,
  )
  const outDir = `${home}/built/${id}`
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react(), peersFrom(`${home}/index.js`)],
    resolve: { conditions: ['yinqiao-source', ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, target: 'chrome107' },
  })
  return outDir
}

/** The pages stand in the workshop, what the peers bring stands in the cache. */
function peersFrom(importer: string): Plugin {
  return {
    name: 'yinqiao:peers',
    enforce: 'pre',
    resolveId(id, from) {
      if (from === undefined || !from.includes('/bench/peers/') || id.startsWith('.')) return null
      return this.resolve(id, importer, { skipSelf: true })
    },
  }
}
