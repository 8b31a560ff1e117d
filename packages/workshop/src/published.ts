import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { root } from './root.ts'

type Manifest = {
  name: string
  private?: boolean
  bin?: Record<string, string>
  exports?: Record<string, Record<string, string>>
}

/** One thing a package offers: what a stranger imports (null for a command), its source and its place in `dist`. */
export type Offer = { specifier: string | null; source: string; dist: string }

/** A package that is published, with its offers. */
export type Published = { name: string; folder: string; offers: Offer[] }

/** Every package a stranger can install; read from the package.json files, so a new one needs no line here. */
export function published(): Published[] {
  return readdirSync(`${root}/packages`).flatMap(room => {
    const folder = `${root}/packages/${room}`
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
    if (manifest.private) return []
    return [{ name: manifest.name, folder, offers: [...exported(manifest, folder), ...commands(manifest)] }]
  })
}

function exported({ name, exports = {} }: Manifest, folder: string): Offer[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const source = (target['yinqiao-source'] ?? '').replace('./', '')
    const dist = (target['default'] ?? '').replace('./', '')
    const offer = { specifier: subpath.replace('.', name), source, dist }
    return source.includes('*') ? filled(offer, folder) : [offer]
  })
}

/** A pattern stands for one file a component; all its stars are the same word, the component's. */
function filled({ specifier, source, dist }: Offer, folder: string): Offer[] {
  const before = source.slice(0, source.indexOf('*'))
  const words = globSync(source, { cwd: folder }).map(found => found.slice(before.length).split(/[\\/]/)[0] ?? '')
  const offers = [...new Set(words)].toSorted().map(word => ({
    specifier: specifier?.replace('*', word) ?? null,
    source: source.replaceAll('*', word),
    dist: dist.replaceAll('*', word),
  }))
  return offers.filter(offer => existsSync(`${folder}/${offer.source}`))
}

function commands({ bin = {} }: Manifest): Offer[] {
  return Object.values(bin).map(file => {
    const dist = file.replace('./', '')
    return { specifier: null, source: dist.replace('dist/', 'src/').replace(/\.js$/, '.ts'), dist }
  })
}
