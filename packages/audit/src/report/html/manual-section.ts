import words from './words.json' with { type: 'json' }
import type { RunResult } from '../../result.ts'
import { keyOf } from '../../result.ts'
import type { Answer, Answers, Question } from '../manual/manual.ts'
import { html, type Markup } from './html.ts'
import { picture } from './place.ts'
import { both, say, type Key } from './say.ts'

interface Questions {
  readonly open: readonly Question[]
  readonly standing: readonly Question[]
}

const choices: readonly Answer[] = ['yes', 'no', 'unknown']

/** How many places are shown to a person for one question; a look at a few decides most. */
const shown = 4

/** The guided manual part: each question with what to look for, places with pictures, and room for an answer. */
export function manualSection(run: RunResult, questions: Questions, given: Answers | null): Markup {
  const ask = (question: Question) => questionCard(run, question, given)
  return html`<p>${say('manual-lead')}</p>
    <form id="answers">
      ${
        questions.open.length > 0 &&
        html`<h3>${say('manual-unsure')}</h3>
          ${questions.open.map(ask)}`
      }
      ${
        questions.standing.length > 0 &&
        html`<h3>${say('manual-standing')}</h3>
          ${questions.standing.map(ask)}`
      }
      <p><button type="submit" class="filled">${say('answer-save')}</button></p>
      <p role="status" id="saved" data-zh="${fillLater('zh')}" data-en="${fillLater('en')}"></p>
    </form>`
}

function questionCard(run: RunResult, { id, ask, look, clauses, places }: Question, given: Answers | null): Markup {
  const name = id.replaceAll(/[^a-z0-9]+/gi, '-')
  const said = given?.answers[id]
  return html`<fieldset class="card" data-question="${id}">
    <legend>${both(ask)}</legend>
    <p>${both(look)}</p>
    <p class="small">${clauses.join(' · ')}</p>
    ${places.slice(0, shown).map(place => placeOf(run, place))}
    <div class="choices">
      ${choices.map(
        choice =>
          html`<label
            ><input
              type="radio"
              name="${name}"
              value="${choice}"
              ${said?.answer === choice && { markup: 'checked' }}
            />${say(`answer-${choice}` as Key)}</label
          >`,
      )}
    </div>
    <label class="note" for="${name}-note">${say('answer-note')}</label>
    <textarea id="${name}-note" rows="2">${said?.note ?? ''}</textarea>
  </fieldset>`
}

function placeOf(run: RunResult, { target, element, key }: Question['places'][number]): Markup {
  const page = run.pages.find(one => one.target === target)
  const finding = page?.findings.find(found => keyOf(found) === key)
  return html`<div class="place">
    ${page && finding ? picture({ page, finding }) : null}
    ${run.pages.length > 1 && html`<p class="target small">${target}</p>`}
    <p class="path"><code>${element}</code></p>
  </div>`
}

/** The script fills in how many were answered. */
function fillLater(language: 'zh' | 'en'): string {
  return words['answer-saved'][language]
}
