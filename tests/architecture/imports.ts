/** One import of a file: where from, and whether it is gone once the types are. */
export type Import = { from: string; typeOnly: boolean }

/**
 * Reads the imports of a TypeScript file without a TypeScript: static and dynamic imports and re-exports. Code in comments and
 * in template literals is not code of this file. `import { type A }` still loads the module, so it counts as more than a type.
 */
export function readImports(code: string): Import[] {
  const bare = withoutCommentsAndTemplates(code)
  return patterns.flatMap(pattern =>
    [...bare.matchAll(pattern)].map(({ groups }) => ({
      from: groups?.['from'] ?? '',
      typeOnly: groups?.['type'] !== undefined,
    })),
  )
}

const patterns = [
  /^[ \t]*import\s+(?<type>type\s+(?!from\b))?(?:[\w$*\s{},]+?\sfrom\s*)?['"](?<from>[^'"\n]+)['"]/gm,
  /^[ \t]*export\s+(?<type>type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s*['"](?<from>[^'"\n]+)['"]/gm,
  /\bimport\(\s*['"](?<from>[^'"\n]+)['"]/g,
]

/** Strings stay (they hold what is imported) and end with their line, so a stray quote in a regex cannot eat the file. */
function withoutCommentsAndTemplates(code: string): string {
  let kept = ''
  const open: number[] = []
  for (let at = 0; at < code.length;) {
    const rest = code.slice(at, at + 2)
    if (rest === '//') at = endOf(code, '\n', at)
    else if (rest === '/*') at = endOf(code, '*/', at + 2) + 2
    else if (code[at] === "'" || code[at] === '"') {
      const end = endOfString(code, at)
      kept += code.slice(at, end)
      at = end
    } else if (code[at] === '`' || (code[at] === '}' && open.at(-1) === 0)) {
      if (code[at] === '}') open.pop()
      const { end, hole } = endOfTemplate(code, at + 1)
      if (hole) open.push(0)
      at = end
    } else {
      const depth = open.length - 1
      if (depth >= 0) open[depth] = (open[depth] ?? 0) + braces(code[at])
      kept += code[at]
      at += 1
    }
  }
  return kept
}

const braces = (sign: string | undefined) => (sign === '{' ? 1 : sign === '}' ? -1 : 0)

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from)
  return at === -1 ? code.length : at
}

function endOfString(code: string, from: number): number {
  const quote = code[from]
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code[at] === quote) return at + 1
    else if (code[at] === '\n') return at
  }
  return code.length
}

function endOfTemplate(code: string, from: number): { end: number; hole: boolean } {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code[at] === '`') return { end: at + 1, hole: false }
    else if (code.startsWith('${', at)) return { end: at + 2, hole: true }
  }
  return { end: code.length, hole: false }
}
