import table from './hints.json' with { type: 'json' }

/** The part of ESLint's rule context that is used; oxlint's is the same. */
interface Context {
  report(found: { node: object; message: string }): void
}

/** The part of an ESLint rule that is used. */
export interface CodeRule {
  readonly meta: {
    readonly type: 'problem'
    readonly docs: { readonly description: string }
    readonly schema: readonly []
  }
  create(context: Context): Record<string, (node: object) => void>
}

const { hints } = table

const rules: Readonly<Record<string, CodeRule>> = Object.fromEntries(
  Object.entries(hints).map(([id, { zh, en, standards, code }]) => [
    id,
    {
      meta: { type: 'problem', docs: { description: en }, schema: [] },
      create: context => {
        const told = `${zh} ${en} (${standards.join(' ')})`
        return Object.fromEntries(
          code.map(selector => [selector, (node: object) => context.report({ node, message: told })]),
        )
      },
    } satisfies CodeRule,
  ]),
)

/** An ESLint plugin (flat config; oxlint takes it as a JS plugin) that finds in source code what hinders old customers. */
const plugin = {
  meta: { name: '@yinqiao/audit/eslint' },
  rules,
  configs: {
    recommended: {
      plugins: {} as Record<string, unknown>,
      rules: Object.fromEntries(Object.keys(hints).map(id => [`yinqiao/${id}`, 'error'])),
    },
  },
}
// A flat config names the very plugin it belongs to.
plugin.configs.recommended.plugins['yinqiao'] = plugin

export default plugin
