import type { ElderResult, Measure } from '../../elders/elder.ts'
import type { PageResult, RunResult } from '../../result.ts'
import { html, type Markup } from './html.ts'
import { both, say, type Key } from './say.ts'

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

function elderCard({ title, measures, hindrances, transcript }: ElderResult, below: boolean): Markup {
  return html`<div class="card">
    ${below ? html`<h4>${both(title)}</h4>` : html`<h3>${both(title)}</h3>`}
    <dl>
      ${measures.map(
        measure =>
          html`<dt>${both(measure.title)}</dt>
            <dd>${valueOf(measure)}</dd>`,
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

function valueOf({ value, unit }: Measure): Markup {
  return value === null ? say('nothing-to-measure') : say(`unit-${unit}` as Key, { value: Math.round(value * 10) / 10 })
}
