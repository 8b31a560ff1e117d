export { check, type Words, wordsOf } from './check.ts'
export {
  type AnswersOf,
  type DefineFlow,
  type Defined,
  type FactsOf,
  flowsOf,
  type StepId,
  type Terms,
} from './define.ts'
export {
  type Choice,
  type Flow,
  type Guard,
  holds,
  type Line,
  type Row,
  rowsOf,
  type Step,
  stepOf,
  type Traits,
  traitsOf,
} from './flow.ts'
export { type Journal, journalOn, type OpenMove, type Shelf } from './journal.ts'
export { known, learn, type Outcome, type OutcomeEvent } from './outcome.ts'
export { path, type Progress, questions } from './path.ts'
export { picture } from './picture.ts'
export { restore, save } from './saved.ts'
export { answer, answerOfKind, answersOf, back, begin, goesBack, goTo, keep, mend, type State } from './state.ts'
export {
  createSubmission,
  type Move,
  type Submission,
  type SubmissionOptions,
  type Submitted,
  type Timer,
  type Verdict,
} from './submission.ts'
export { walk } from './walk.ts'
