import { readFileSync } from 'node:fs'
import { profiles, type ProfileId } from '../../profiles/index.ts'
import type { RunResult } from '../../result.ts'
import { byRule, countOf } from '../by-rule.ts'
import { codeExample } from '../code-example.ts'
import { openQuestions, standingQuestions, type Answers } from '../manual/manual.ts'
import type { Trend } from '../trend.ts'
import { clauseSection, notCheckedSection } from './clause-section.ts'
import { elderSection } from './elder-section.ts'
import { html, type Markup } from './html.ts'
import { manualSection } from './manual-section.ts'
import { pageSection } from './page-section.ts'
import { problemCard } from './place.ts'
import { both, say } from './say.ts'
import { scoreSection } from './score-section.ts'
import { trendSection } from './trend-section.ts'
import words from './words.json' with { type: 'json' }

/** What a report is made from beside the run itself. */
export interface ReportOptions {
  /** What changed since an earlier run; null where there was none. */
  readonly trend?: Trend | null
  /** What people answered to the questions of an earlier report. */
  readonly answers?: Answers | null
  /** Which language is shown first; Chinese unless told. */
  readonly language?: 'zh' | 'en'
}

/**
 * The run as one HTML file that needs nothing else: by problem, by clause, by page, the questions for a person, and what
 * was not checked, in Chinese and in English. Whatever a page said is escaped; no script of a page can run in it.
 */
export function htmlReport(run: RunResult, options: ReportOptions = {}): string {
  const { trend = null, answers = null, language = 'zh' } = options
  const problems = byRule(run).filter(({ verdict }) => verdict === 'fail')
  const questions = { open: openQuestions(run), standing: standingQuestions(run.profile) }
  const cards = problems.map((group, index) => problemCard(group, run, codeExample(group.rule), `problem-${index + 1}`))
  const sections = [
    section('mend-first', html`${problems.length === 0 && html`<p>${say('mend-none')}</p>`}${cards}`),
    trend && section('trend', trendSection(trend)),
    section('by-clause', clauseSection(run)),
    section('by-page', pageSection(run)),
    run.pages.some(({ elders }) => elders.length > 0) && section('elders', elderSection(run)),
    section('manual', manualSection(run, questions, answers)),
    section('score', scoreSection(run, [...questions.open, ...questions.standing], answers)),
    section('not-checked', notCheckedSection(run)),
  ].filter(made => made !== null && made !== false)
  return document(language, html`${summary(run)}${contents(sections)}${sections.map(({ markup }) => ({ markup }))}`)
    .markup
}

interface Section extends Markup {
  readonly id: keyof typeof words
}

function section(id: keyof typeof words, body: Markup): Section {
  const made = html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${say(id)}</h2>
    ${body}
  </section>`
  return { ...made, id }
}

function summary(run: RunResult): Markup {
  const known = profiles[run.profile as ProfileId]
  const lost = run.pages.filter(({ problem }) => problem !== null).length
  const fails = countOf(run, 'fail')
  return html`<h1>${say('title')}</h1>
    <div class="verdict" data-tone="${fails > 0 || lost > 0 ? 'danger' : 'success'}">
      <p class="count"><strong>${fails}</strong> ${say('fails')}</p>
      <p class="count"><strong>${countOf(run, 'unsure')}</strong> ${say('questions')}</p>
      <p class="count"><strong>${run.pages.length - lost}</strong> ${say('pages-judged')}</p>
      ${lost > 0 && html`<p class="count"><strong>${lost}</strong> ${say('pages-lost')}</p>`}
    </div>
    <p>${say('honest')}</p>
    <dl class="card">
      <dt>${say('held-to')}</dt>
      <dd>${known ? both(known.title) : run.profile}</dd>
      <dt>${say('looked-at')}</dt>
      <dd>${say(`depth-${run.depth}`)}</dd>
      <dt>${say('when')}</dt>
      <dd><time datetime="${run.startedAt}">${timeOf(run.startedAt)}</time></dd>
      <dt>${say('made-by')}</dt>
      <dd lang="en">@yinqiao/audit ${run.version}</dd>
    </dl>`
}

function contents(sections: readonly Section[]): Markup {
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">${say('contents')}</h2>
    <ul class="contents">
      ${sections.map(({ id }) => html`<li><a href="#${id}">${say(id)}</a></li>`)}
    </ul>
  </nav>`
}

function document(language: 'zh' | 'en', body: Markup): Markup {
  return html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
        />
        <title data-zh="${words.title.zh}" data-en="${words.title.en}">${words.title[language]}</title>
        <style>
          ${raw('./tokens.css')} ${raw('./look.css')} ${raw('./card.css')}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${say('skip')}</a>
        <header>
          <p class="brand"><span lang="zh-CN">银桥</span><span lang="en">Yinqiao</span></p>
          <button type="button" id="language" lang="${language === 'zh' ? 'en' : 'zh-CN'}">
            ${words['other-language'][language]}
          </button>
        </header>
        <main id="main" tabindex="-1">${body}</main>
        <script>
          ${raw('./report.js')}
        </script>
      </body>
    </html>`
}

/** Files of ours that stand beside this one, in the source and where it is built. */
function raw(name: string): Markup {
  return { markup: readFileSync(new URL(name, import.meta.url), 'utf8') }
}

function timeOf(iso: string): string {
  return iso.replace('T', ' ').slice(0, 16)
}
