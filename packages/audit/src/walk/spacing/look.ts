import { within } from '../../select/select.ts'
import { record } from '../sights.ts'
import { changes, survey, type Survey } from '../survey/survey.ts'
import numbers from './spacing.json' with { type: 'json' }

let before: Survey = new Map()

/** Remembers how everything stands, then spreads letters, words, lines and paragraphs, in open shadow trees too. */
export function spread(): void {
  before = survey()
  // A sheet made by script asks no content security policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(numbers.css)
  const trees = within(document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])
  for (const tree of [document, ...trees]) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
}

/** Records what became of everything. */
export function compare(): void {
  for (const [element, change] of changes(before, survey(before.keys()))) record('spacing', element, { spread: change })
}
