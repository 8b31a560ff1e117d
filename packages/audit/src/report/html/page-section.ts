import type { PageResult, RunResult } from '../../result.ts'
import { byRule } from '../by-rule.ts'
import { html, type Markup } from './html.ts'
import { both, say } from './say.ts'

/** Each page with what was found on it, those with the most trouble first. */
export function pageSection(run: RunResult): Markup {
  const trouble = (page: PageResult) => (page.problem ? Number.POSITIVE_INFINITY : count(page, 'fail'))
  const pages = run.pages.toSorted((a, b) => trouble(b) - trouble(a))
  return html`${pages.map(pageCard)}`
}

function pageCard(page: PageResult): Markup {
  const groups = byRule({ pages: [page] })
  return html`<details class="card">
    <summary>
      <span class="target">${page.title || page.target}</span>
      ${
        page.problem
          ? html`<span class="tag" data-tone="danger">${say('page-lost', { problem: '' })}</span>`
          : html`<span class="tag" data-tone="${count(page, 'fail') > 0 ? 'danger' : 'quiet'}"
              >${say('clause-fail', { count: count(page, 'fail') })}</span
            >`
      }
    </summary>
    <p class="target">${page.target}</p>
    ${page.landed !== page.target && html`<p class="target small">→ ${page.landed}</p>`}
    ${page.problem && html`<p>${both(page.problem)}</p>`}
    ${(page.notes ?? []).map(note => html`<p class="small">${both(note)}</p>`)}
    ${!page.problem && groups.length === 0 && html`<p>${say('page-clean')}</p>`}
    <ul class="plain">
      ${groups.map(
        ({ verdict, places }) =>
          html`<li>
            <span class="tag" data-tone="${verdict === 'fail' ? 'danger' : 'warning'}"
              >${say(verdict === 'fail' ? 'clause-fail' : 'clause-unsure', { count: places.length })}</span
            >
            ${both(places[0].finding.title)}
          </li>`,
      )}
    </ul>
  </details>`
}

function count(page: PageResult, verdict: string): number {
  return page.findings.filter(found => found.verdict === verdict).length
}
