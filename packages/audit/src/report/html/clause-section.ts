import type { RunResult } from '../../result.ts'
import { standards } from '../../standards/index.ts'
import { byClause, type ClauseState, type Instrument } from '../by-clause.ts'
import { html, type Markup } from './html.ts'
import { both, say, type Key } from './say.ts'

/** Evidence a reader should know of: a clause that was not read in the text itself. */
const doubtful = ['U', 'D', 'V3']

/** Each instrument, each of its clauses this run looked at, and what was found. */
export function clauseSection(run: RunResult): Markup {
  return html`<p>${say('by-clause-lead')}</p>
    ${byClause(run, run.looked).map(instrument)}`
}

/** The clauses of our standards that no rule of this run looked at. */
export function notCheckedSection(run: RunResult): Markup {
  const touched = new Set([
    ...run.looked,
    ...run.pages.flatMap(page => page.findings.flatMap(found => found.standards)),
  ])
  const left = Object.keys(standards).filter(id => !touched.has(id))
  const all = byClause({ pages: [] }, left)
  return html`<p>${say('not-checked-lead')}</p>
    ${all.map(
      ({ title, clauses }) =>
        html`<details class="card">
          <summary>${both(title)} · ${clauses.length}</summary>
          <ul class="plain">
            ${clauses.map(({ id, clause }) => html`<li><strong>${id}</strong> ${both(clause)}</li>`)}
          </ul>
        </details>`,
    )}`
}

function instrument({ title, clauses }: Instrument): Markup {
  const failed = clauses.filter(({ state }) => state === 'fail').length
  const open = clauses.filter(({ state }) => state === 'unsure').length
  return html`<details class="card" ${failed > 0 && { markup: 'open' }}>
    <summary>
      ${both(title)}
      ${failed > 0 && html`<span class="tag" data-tone="danger">${say('clause-fail', { count: failed })}</span>`}
      ${open > 0 && html`<span class="tag" data-tone="warning">${say('clause-unsure', { count: open })}</span>`}
    </summary>
    <ul class="plain">
      ${clauses.map(clauseItem)}
    </ul>
  </details>`
}

function clauseItem({ id, clause, state, fails, questions, rules }: ClauseState): Markup {
  const told = say(`clause-${state}` as Key, { count: state === 'fail' ? fails : questions })
  const tone = { fail: 'danger', unsure: 'warning', none: 'quiet' }[state]
  return html`<li>
    <p><strong>${id}</strong> <span class="tag" data-tone="${tone}">${told}</span></p>
    <p>${both(clause)}</p>
    ${rules.length > 0 && html`<p class="small" lang="en">${rules.join(', ')}</p>`}
    ${doubtful.includes(clause.evidence) && html`<p class="small">${say(`evidence-${clause.evidence}` as Key)}</p>`}
  </li>`
}
