import miitApp from './miit-app.json' with { type: 'json' }
import miitWeb from './miit-web.json' with { type: 'json' }
import wcag from './wcag.json' with { type: 'json' }

/**
 * A clause in our own short words. `evidence`: V1 read in the text itself, V2 two independent copies agree, V3 one copy,
 * U unverified, D derived.
 */
export interface Clause {
  readonly zh: string
  readonly en: string
  readonly evidence: string
  readonly instrument: { readonly zh: string; readonly en: string; readonly source: string }
}

/** Every clause a rule may name, by id. */
export const standards: Readonly<Record<string, Clause>> = Object.fromEntries(
  [miitApp, miitWeb, wcag].flatMap(({ instrument, clauses }) =>
    Object.entries(clauses).map(([id, clause]) => [id, { ...clause, instrument }]),
  ),
)
