import type { RunResult } from '../../result.ts'
import type { Answers, Question } from '../manual/manual.ts'
import { scoreOf, type Part } from '../score/score.ts'
import { html, type Markup } from './html.ts'
import { say } from './say.ts'

/** The form's three parts, each with how its number came about. */
export function scoreSection(run: RunResult, questions: readonly Question[], given: Answers | null): Markup {
  const { technical, satisfaction, self } = scoreOf(run, questions, given)
  return html`<p>${say('score-lead')}</p>
    <dl class="card">
      <dt>${say('score-technical')}</dt>
      <dd>
        ${pointsOf(technical)}
        <p class="small">${say('score-how-technical', { looked: technical.looked, clean: technical.clean })}</p>
      </dd>
      <dt>${say('score-satisfaction')}</dt>
      <dd>${pointsOf(satisfaction)}</dd>
      <dt>${say('score-self')}</dt>
      <dd>
        ${pointsOf(self)}
        <p class="small">${say('score-how-self', { asked: self.asked, answered: self.answered, yes: self.yes })}</p>
      </dd>
    </dl>`
}

function pointsOf({ points }: Part): Markup {
  return points === null ? say('score-blank') : html`<strong>${say('score-value', { points })}</strong>`
}
