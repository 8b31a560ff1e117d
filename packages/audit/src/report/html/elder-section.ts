import type { ElderResult } from '../../elders/elder.ts'
import { valueOf } from '../../elders/summary.ts'
import type { PageResult, RunResult } from '../../result.ts'
import { html, type Markup } from './html.ts'
import { both, say } from './say.ts'

/** How many hindrances of one elder on one page are listed; the JSON has all. */
const listed = 5

/** What each simulated elder met, page by page. */
export function elderSection(run: RunResult): Markup {
  const pages = run.pages.filter(({ elders }) => elders.length > 0)
  return html`<p>${say('elders-lead')}</p>
    ${pages.map(page => pageCard(page, pages.length > 1))}`
}

function pageCard(page: PageResult, named: boolean): Markup {
  return html`${named && html`<h3 class="target">${page.title || page.target}</h3>`}
  ${page.elders.map(elder => elderCard(elder, named))}`
}

function elderCard(result: ElderResult, below: boolean): Markup {
  const { title, headline, measures, hindrances, transcript, note } = result
  const first = measures.find(({ id, value }) => id === headline && value !== null) ?? null
  const rest = measures.filter(measure => measure !== first)
  return html`<div class="card">
    ${below ? html`<h4>${both(title)}</h4>` : html`<h3>${both(title)}</h3>`}
    ${first && html`<p class="headline">${both(first.title)} <strong>${both(valueOf(first, result))}</strong></p>`}
    ${note ? html`<p>${both(note)}</p>` : null}
    <dl class="measures">
      ${rest.map(
        measure =>
          html`<div>
            <dt>${both(measure.title)}</dt>
            <dd>${both(valueOf(measure, result))}</dd>
          </div>`,
      )}
    </dl>
    ${
      hindrances.length > 0 &&
      html`<ul class="plain">
        ${hindrances.slice(0, listed).map(
          ({ what, element }) =>
            html`<li>
              ${both(what)}
              <p class="path"><code>${element}</code></p>
            </li>`,
        )}
      </ul>`
    }
    ${hindrances.length > listed && html`<p>${say('where-more', { count: hindrances.length - listed })}</p>`}
    ${
      transcript.length > 0 &&
      html`<details>
        <summary>${say('transcript')}</summary>
        <ol class="transcript">
          ${transcript.map(line => html`<li>${line}</li>`)}
        </ol>
      </details>`
    }
  </div>`
}
