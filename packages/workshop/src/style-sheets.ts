import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A style sheet with what it imports written into it: a page without a bundler must be able to link it. */
export function withImports(file: string): string {
  const css = readFileSync(file, 'utf8')
  return css.replaceAll(/@import\s+'([^']+)';\n?/g, (_, from: string) => withImports(join(dirname(file), from)))
}

/**
 * The sheet of a part with those of every part its view shows, in the order of the list of all sheets and behind the
 * first of them, the ground all parts stand on. A sheet that is not on the list comes as it is.
 */
export function sheetOf(file: string, list: string): string {
  const sheets = existsSync(list) ? imported(list, /@import\s+'([^']+)'/g) : []
  if (!sheets.includes(file)) return withImports(file)
  const shown = viewsFrom(join(dirname(file), 'index.ts'))
  return sheets
    .filter((sheet, place) => place === 0 || shown.has(dirname(sheet)))
    .map(withImports)
    .join('\n')
}

/** Folders of the views a file leads to; what is imported for its types or its behaviour alone shows nothing. */
function viewsFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const next = imported(file, /^(?:import|export)(?! type) [^']*'(\.[^']+\.tsx?)'/gm)
  const folders = next.flatMap(each => [...viewsFrom(each, seen)])
  return new Set(file.endsWith('.tsx') ? [dirname(file), ...folders] : folders)
}

const imported = (file: string, statement: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map(([, from = '']) => join(dirname(file), from))
