import type { Moved, Trend } from '../trend.ts'
import { html, type Markup } from './html.ts'
import { both, say } from './say.ts'

/** What is new, what is still there, what has been mended. */
export function trendSection({ since, fresh, known, mended }: Trend): Markup {
  return html`<p>${say('trend-since', { date: since.slice(0, 10) })}</p>
    <div class="verdict" data-tone="quiet">
      <p class="count"><strong>${fresh.length}</strong> ${say('trend-fresh')}</p>
      <p class="count"><strong>${known.length}</strong> ${say('trend-known')}</p>
      <p class="count"><strong>${mended.length}</strong> ${say('trend-mended')}</p>
    </div>
    ${
      fresh.length > 0 &&
      html`<details class="card">
        <summary>${say('trend-fresh-list')}</summary>
        <ul class="plain">
          ${fresh.map(freshItem)}
        </ul>
      </details>`
    }`
}

function freshItem({ target, finding }: Moved): Markup {
  return html`<li>
    ${both(finding.title)}
    <p class="target small">${target}</p>
    <p class="path"><code>${finding.element}</code></p>
  </li>`
}
