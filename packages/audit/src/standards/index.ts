import ada from './ada.json' with { type: 'json' }
import branch from './branch.json' with { type: 'json' }
import cbirc from './cbirc.json' with { type: 'json' }
import coga from './coga.json' with { type: 'json' }
import en301549 from './en-301-549.json' with { type: 'json' }
import fraud from './fraud.json' with { type: 'json' }
import gbt37668 from './gbt-37668.json' with { type: 'json' }
import law from './law.json' with { type: 'json' }
import miitApp from './miit-app.json' with { type: 'json' }
import miitWeb from './miit-web.json' with { type: 'json' }
import payment from './payment.json' with { type: 'json' }
import privacy from './privacy.json' with { type: 'json' }
import stateCouncil from './state-council.json' with { type: 'json' }
import wcag from './wcag.json' with { type: 'json' }
import wechat from './wechat.json' with { type: 'json' }

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
  [
    ada,
    branch,
    cbirc,
    coga,
    en301549,
    fraud,
    gbt37668,
    law,
    miitApp,
    miitWeb,
    payment,
    privacy,
    stateCouncil,
    wcag,
    wechat,
  ].flatMap(({ instrument, clauses }) =>
    Object.entries(clauses).map(([id, clause]) => [id, { ...clause, instrument }]),
  ),
)
