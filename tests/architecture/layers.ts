import { posix } from 'node:path'
import type { Import } from './imports.ts'

export type Area = {
  area: string
  folder: string
  may: readonly string[] | 'everything'
  types?: readonly string[]
  outside?: readonly string[]
  why: string
}

/** `@yinqiao/react/button` → `packages/react/src/components/button/index.ts`, by the package's own exports. */
export type SourceOf = (specifier: string) => string | null

/** Says in a sentence why an import is refused, or null when it leans the right way. */
export function refuse(
  file: string,
  { from, typeOnly }: Import,
  areas: readonly Area[],
  sourceOf: SourceOf,
): string | null {
  const own = areaOf(file, areas)
  if (own === null)
    return `${file} stands in no area of layers.json. Put it into a room, or give its folder a row there.`
  const bare = from.replace(/\?.*$/, '')

  if (!bare.startsWith('.') && !bare.startsWith('@yinqiao/')) {
    const known = own.outside?.some(name => bare === name || bare.startsWith(`${name}/`)) ?? true
    return known || typeOnly
      ? null
      : `${file} imports ${bare}: ${own.area} uses nothing from outside, since ${own.why}.`
  }
  const target = bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : sourceOf(bare)
  if (target === null) return `${file} imports ${bare}, which that package does not export.`
  const other = areaOf(target, areas)
  if (other === null) return `${file} imports ${bare}, which stands in no area of layers.json.`
  if (bare.startsWith('.') && own.may !== 'everything' && room(file) !== room(target))
    return `${file} reaches into ${room(target)} by a path. Rooms are imported by package name, so that they can move.`

  if (own.area === other.area || own.may === 'everything' || own.may.includes(other.area)) return null
  if (!own.types?.includes(other.area)) return `${file} imports ${other.area}: ${own.area} may not, since ${own.why}.`
  return typeOnly
    ? null
    : `${file} loads ${other.area}: ${own.area} may only name its types (import type), since ${own.why}.`
}

/** The area with the longest folder that holds the file; a file may be an area of its own. */
export function areaOf(file: string, areas: readonly Area[]): Area | null {
  const holding = areas.filter(({ folder }) => file === folder || file.startsWith(`${folder}/`))
  return holding.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null
}

const room = (file: string) => (/^packages\/[^/]+/.exec(file) ?? /^[^/]+/.exec(file))?.[0] ?? file
