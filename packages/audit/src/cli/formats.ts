import { type Answers, earl, htmlReport, junit, sarif, trendOf } from '../report/index.ts'
import type { RunResult } from '../result.ts'

/** What a report may be made from beside the run itself. */
export interface Beside {
  readonly language: 'zh' | 'en'
  /** An earlier run; null where none was named. */
  readonly baseline: RunResult | null
  /** What people answered to an earlier report's questions; null where no file was named. */
  readonly answers: Answers | null
}

/** Makes the text of a file from a run. */
export type Writer = (run: RunResult, beside: Beside) => string | Promise<string>

export type Format = 'json' | 'html' | 'sarif' | 'junit' | 'earl'

/** Every format a run can be written in. */
export const formats: Readonly<Record<Format, Writer>> = {
  json: run => `${JSON.stringify(run, null, 2)}\n`,
  html: (run, { language, baseline, answers }) =>
    htmlReport(run, { language, answers, trend: baseline && trendOf(baseline, run) }),
  sarif,
  junit,
  earl,
}
