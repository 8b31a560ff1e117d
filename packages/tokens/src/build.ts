import { readFileSync, writeFileSync } from 'node:fs'
import StyleDictionary from 'style-dictionary'
import type { DesignTokens, TransformedToken } from 'style-dictionary/types'
import resolver from './tokens.resolver.json' with { type: 'json' }
import { css, type Meaning, type Meanings } from './build-css.ts'
import { ts } from './build-ts.ts'

type Source = { readonly $ref: string }

/** Renders both generated files from the token sources; writes nothing. */
export async function render() {
  const meanings: Meanings = { always: await resolve(resolver.sets.meanings.sources) }
  for (const [axis, { contexts }] of Object.entries(resolver.modifiers)) {
    for (const [name, sources] of Object.entries(contexts)) meanings[`${axis}/${name}`] = await resolve(sources)
  }
  return { 'tokens.css': css(meanings), 'tokens.ts': ts(meanings) }
}

/** Reads some sources on top of the foundations and answers with the tokens of those sources only, references followed. */
async function resolve(sources: readonly Source[]): Promise<readonly Meaning[]> {
  const own = read(sources)
  const dictionary = new StyleDictionary({
    tokens: { ...read(resolver.sets.foundations.sources), ...own },
    log: { verbosity: 'silent' },
    platforms: { any: { transforms: ['name/kebab', 'color/css', 'fontFamily/css'] } },
  })
  const { allTokens } = await dictionary.getPlatformTokens('any')
  return allTokens.filter(token => (token.path[0] ?? '') in own).map(meaning)
}

function meaning({ name, $type, $value }: TransformedToken): Meaning {
  if ($type === 'dimension' || $type === 'duration') return { name, kind: $type, value: $value.value }
  return { name, kind: 'plain', value: $value }
}

function read(sources: readonly Source[]): DesignTokens {
  return Object.assign({}, ...sources.map(({ $ref }) => file($ref)))
}

/** Follows `file.json` or `file.json#/key`, the two kinds of reference our resolver document has. */
function file($ref: string): DesignTokens {
  const [path = '', pointer] = $ref.split('#/')
  const whole = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const { $description: _, $type, ...tokens } = pointer ? whole[pointer] : whole
  // Style Dictionary merges files before it looks for types, so a file's own type is handed down here.
  return $type
    ? Object.fromEntries(Object.entries(tokens).map(([key, token]) => [key, { $type, ...(token as object) }]))
    : tokens
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await render())) {
    writeFileSync(new URL(`./generated/${name}`, import.meta.url), text)
  }
}
