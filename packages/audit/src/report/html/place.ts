import type { RunResult } from '../../result.ts'
import { keyOf } from '../../result.ts'
import type { Group, Place } from '../by-rule.ts'
import type { CodeExample } from '../code-example.ts'
import { html, type Markup } from './html.ts'
import { both, say, type Key } from './say.ts'

/** How many places of one problem are listed; the JSON has all. */
const listed = 12
/** A run of one page need not name it at every place. */
const single = (run: Pick<RunResult, 'pages'>) => run.pages.length === 1

/** One problem as a card: what happens to a person, how to mend it, and where. */
export function problemCard(group: Group, run: RunResult, example: CodeExample | null, anchor: string): Markup {
  const { finding } = group.places[0]
  const places = group.places.slice(0, listed)
  return html`<article class="card" id="${anchor}" data-impact="${finding.impact}">
    <h3>${both(finding.title)}</h3>
    <p class="impact">${say(`impact-${finding.impact}` as Key)}</p>
    <dl>
      <dt>${say('what-happens')}</dt>
      <dd>${both(finding.why)}</dd>
      <dt>${say('how-to-mend')}</dt>
      <dd>${both(finding.fix)}</dd>
      <dt>${say('clauses')}</dt>
      <dd>${finding.standards.join(' · ')}</dd>
    </dl>
    ${example && codeExample(example)}
    <details>
      <summary>${say('where', { count: group.places.length })}</summary>
      <ol class="places">
        ${places.map(place => placeItem(place, run))}
      </ol>
      ${group.places.length > listed && html`<p>${say('where-more', { count: group.places.length - listed })}</p>`}
      <p class="small">${say('found-by', { sources: finding.sources.join(', ') })}</p>
    </details>
  </article>`
}

function codeExample({ bad, good }: CodeExample): Markup {
  return html`<div class="code">
    <p>${say('so-not')}</p>
    <pre tabindex="0" lang="en"><code>${bad}</code></pre>
    <p>${say('but-so')}</p>
    <pre tabindex="0" lang="en"><code>${good}</code></pre>
  </div>`
}

function placeItem({ page, finding }: Place, run: RunResult): Markup {
  return html`<li>
    ${picture({ page, finding })} ${!single(run) && html`<p class="target">${page.target}</p>`}
    <p>${both(finding.verdict === 'fail' ? finding.fix : finding.ask)}</p>
    <p class="path"><code>${finding.element}</code></p>
    <p class="path"><code>${finding.snippet}</code></p>
  </li>`
}

/** How a place looks on the page; nothing where no picture was taken. */
export function picture({ page, finding }: Place): Markup | null {
  const data = page.pictures[keyOf(finding)]
  if (!data || !/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(data)) return null
  return html`<figure>
    <img src="${data}" alt="" loading="lazy" />
    <figcaption>${say('picture-of')}</figcaption>
  </figure>`
}
