import resolver from './tokens.resolver.json' with { type: 'json' }

/** One token as it is written out: `value` is px for a dimension, ms for a duration, else what CSS takes as it is. */
export interface Meaning {
  readonly name: string
  readonly kind: 'dimension' | 'duration' | 'plain'
  readonly value: string | number
}

/** Tokens by place: `always`, or axis/choice such as `mode/elder`. */
export type Meanings = Record<string, readonly Meaning[]>

const axes = resolver.modifiers

/** Writes the custom properties: what always holds, then a block for each choice on each axis. */
export function css(meanings: Meanings): string {
  const blocks = [block(':root', meanings['always'])]
  for (const mode of Object.keys(axes.mode.contexts)) {
    blocks.push(block(selectors('mode', mode), meanings[`mode/${mode}`]))
  }
  for (const theme of Object.keys(axes.theme.contexts)) {
    const colours = meanings[`theme/${theme}`] ?? []
    blocks.push(block(selectors('theme', theme), colours, `color-scheme: ${scheme(colours)};`))
  }
  for (const step of Object.keys(axes.step.contexts)) {
    const chosen = [selectors('step', step), ...modesAt(step, meanings)].join(',\n')
    blocks.push(block(chosen, meanings[`step/${step}`]))
  }
  const still = block(':root', meanings['motion/reduced']).replace(/^(?=.)/gm, '  ')
  blocks.push(`@media (prefers-reduced-motion: reduce) {\n${still}\n}`)
  return `/* Written by build.ts from the .json beside it. */\n${blocks.join('\n\n')}\n`
}

function block(selector: string, tokens: readonly Meaning[] = [], extra?: string): string {
  const lines = tokens.filter(shown).map(token => `--yq-${token.name}: ${write(token)};`)
  return `${selector} {\n${[...(extra ? [extra] : []), ...lines].map(line => `  ${line}`).join('\n')}\n}`
}

/** Where the steps of a mode begin is a decision of the selectors, not a length anybody could use. */
function shown({ name }: Meaning): boolean {
  return !name.startsWith('step-')
}

function selectors(axis: 'mode' | 'theme' | 'step', choice: string): string {
  const own = `[data-yq-${axis}='${choice}']`
  return choice === axes[axis].default ? `:root,\n${own}` : own
}

/** A mode without a step starts at its own; a step below its lowest is lifted to the lowest. */
function modesAt(step: string, meanings: Meanings): string[] {
  return Object.keys(axes.mode.contexts).flatMap(mode => {
    const number = (name: string) => String(meanings[`mode/${mode}`]?.find(token => token.name === name)?.value)
    const lifted = number('step-lowest') === step ? Object.keys(axes.step.contexts).filter(lower => lower < step) : []
    return [
      ...(number('step-start') === step ? [`[data-yq-mode='${mode}']:not([data-yq-step])`] : []),
      ...lifted.map(lower => `[data-yq-mode='${mode}'][data-yq-step='${lower}']`),
    ]
  })
}

function write({ name, kind, value }: Meaning): string {
  if (kind === 'duration') return `${value}ms`
  if (kind !== 'dimension') return String(value)
  // Text in rem keeps the reader's own font size (MIIT-APP-1.1b); everything else stays px, a finger does not grow.
  return name.startsWith('text-') ? `calc(${Number(value) / 16}rem * var(--yq-text-scale))` : `${value}px`
}

/** Tells the browser how to draw what is its own (scroll bars, date pickers), by how dark the paper is. */
function scheme(colours: readonly Meaning[]): 'light' | 'dark' {
  const paper = String(colours.find(token => token.name === 'paper')?.value)
  return Number.parseInt(paper.slice(1, 3), 16) < 0x80 ? 'dark' : 'light'
}
