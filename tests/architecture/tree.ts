import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by machines or not ours: what the tree of the house is told without. */
const outside = /(^|\/)(node_modules|dist|\.git|\.out|\.cache|\.data|storybook-static)(\/|$)/

/** Every file of the repository, as paths from the root with forward slashes. */
export function files(folder = ''): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}${entry.name}`
    if (outside.test(path)) return []
    return entry.isDirectory() ? files(`${path}/`) : [path]
  })
}

/** Names of the folders directly inside a folder; none when it is not there. */
export function folders(folder: string): string[] {
  try {
    const entries = readdirSync(`${root}${folder}`, { withFileTypes: true })
    return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  } catch {
    return []
  }
}

export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

export const readJson = (path: string): unknown => JSON.parse(read(path))

/** Our own code: what people write and read here. */
export const isCode = (path: string) => /\.(ts|tsx|mjs|js|css)$/.test(path) && !path.includes('/generated/')
