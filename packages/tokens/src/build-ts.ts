import type { Meanings } from './build-css.ts'
import resolver from './tokens.resolver.json' with { type: 'json' }

/** Writes the typed values: text and sizes as numbers of CSS px, times as ms, colours as CSS takes them. */
export function ts(meanings: Meanings): string {
  const { mode, theme, step } = resolver.modifiers
  const byChoice = (axis: string, contexts: object) =>
    Object.fromEntries(Object.keys(contexts).map(choice => [choice, values(meanings[`${axis}/${choice}`])]))
  return [
    '// Written by build.ts from the .json beside it.',
    constant('modes', Object.keys(mode.contexts)),
    constant('themes', Object.keys(theme.contexts)),
    constant('steps', Object.keys(step.contexts).map(Number)),
    constant(
      'stepRange',
      Object.fromEntries(Object.keys(mode.contexts).map(name => [name, range(meanings[`mode/${name}`])])),
    ),
    constant('always', values(meanings['always'])),
    constant('byMode', byChoice('mode', mode.contexts)),
    constant('byTheme', byChoice('theme', theme.contexts)),
    constant('byStep', byChoice('step', step.contexts)),
    '',
  ].join('\n\n')
}

function values(tokens: Meanings[string] = []): object {
  return Object.fromEntries(
    tokens.filter(({ name }) => !name.startsWith('step-')).map(({ name, value }) => [name, value]),
  )
}

function range(tokens: Meanings[string] = []): object {
  const number = (name: string) => tokens.find(token => token.name === name)?.value
  return { start: number('step-start'), lowest: number('step-lowest') }
}

function constant(name: string, value: object): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const`
}
