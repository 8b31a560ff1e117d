import table from './hints.json' with { type: 'json' }

/** The parts of PostCSS's nodes and of Stylelint's result that are used. */
interface Declaration {
  readonly prop: string
  readonly value: string
  readonly parent?: { readonly type: string; readonly selector?: string }
}
interface Root {
  walkDecls(visit: (declaration: Declaration) => void): void
}
interface Result {
  warn(message: string, options: { node: unknown; rule: string }): void
}

/** One rule as Stylelint takes it. */
export interface StyleRule {
  readonly ruleName: string
  readonly rule: ((on: unknown) => (root: Root, result: Result) => void) & {
    readonly ruleName: string
    readonly messages: Readonly<Record<string, string>>
    readonly meta: { readonly url: string }
  }
}

type Pattern = { readonly prop: string; readonly value: string; readonly on?: string }

/** A Stylelint plugin that finds in style sheets what hinders old customers: `plugins: ['@yinqiao/audit/stylelint']`. */
const plugins: readonly StyleRule[] = Object.entries(table.hints)
  .filter(([, { styles }]) => styles.length > 0)
  .map(([id, { zh, en, standards, styles }]) =>
    styleRule(`yinqiao/${id}`, `${zh} ${en} (${standards.join(' ')})`, styles),
  )

export default plugins

function styleRule(ruleName: string, told: string, patterns: readonly Pattern[]): StyleRule {
  const message = `${told} (${ruleName})`
  const check = (on: unknown) => (root: Root, result: Result) => {
    if (on === null || on === false) return
    root.walkDecls(declaration => {
      if (patterns.some(pattern => fits(pattern, declaration)))
        result.warn(message, { node: declaration, rule: ruleName })
    })
  }
  return { ruleName, rule: Object.assign(check, { ruleName, messages: { rejected: message }, meta: { url: '' } }) }
}

function fits({ prop, value, on }: Pattern, declaration: Declaration): boolean {
  const selectors = declaration.parent?.selector?.split(',').map(selector => selector.trim()) ?? []
  return (
    new RegExp(prop, 'i').test(declaration.prop) &&
    new RegExp(value, 'i').test(declaration.value.trim()) &&
    (on === undefined || selectors.some(selector => new RegExp(on, 'i').test(selector)))
  )
}
