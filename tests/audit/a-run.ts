import type { Finding } from '@yinqiao/audit'
import type { ElderResult } from '../../packages/audit/src/elders/index.ts'
import { keyOf, type PageResult, type RunResult } from '../../packages/audit/src/result.ts'

/** A finding as a test wishes it; the rest is that of a small button. */
export function finding(wish: Partial<Finding> = {}): Finding {
  return {
    rule: 'touch-size',
    source: 'yinqiao',
    sources: ['yinqiao'],
    verdict: 'fail',
    impact: '受阻',
    element: 'main > button',
    snippet: '<button>走</button>',
    standards: ['MIIT-APP-2.1a', 'WCAG-2.5.5'],
    data: { width: 40, height: 40, least: 60 },
    title: { zh: '手指按得准', en: 'A finger can hit it' },
    why: { zh: '手会抖。', en: 'Fingers tremble.' },
    fix: { zh: '请改到 60 px。', en: 'Make it 60 px.' },
    ask: { zh: '按得准吗？', en: 'Can it be hit?' },
    ...wish,
  }
}

/** A page as a test wishes it, with a picture of its first finding. */
export function aPage(wish: Partial<PageResult> = {}): PageResult {
  const { findings = [finding()] } = wish
  const [first] = findings
  return {
    target: 'https://bank.example/transfer',
    landed: 'https://bank.example/transfer',
    title: '转账',
    problem: null,
    findings,
    pictures: first ? { [keyOf(first)]: dot } : {},
    elders: [],
    ms: 1200,
    ...wish,
  }
}

/** A simulated elder as a test wishes it: a hand that shakes, one button that is missed, one number nobody could measure. */
export function anElder(wish: Partial<ElderResult> = {}): ElderResult {
  return {
    elder: 'shaking-hands',
    title: { zh: '手抖的老人', en: 'Shaking hands' },
    headline: 'older-right',
    measures: [
      { id: 'older-wrong', title: { zh: '按到了别的', en: 'Something else' }, value: 2.5, unit: '%', better: 'lower' },
      { id: 'older-right', title: { zh: '按对了', en: 'The right thing' }, value: 91.25, unit: '%', better: 'higher' },
      { id: 'steps', title: { zh: '一共几步', en: 'Steps' }, value: null, unit: 'count', better: 'lower' },
    ],
    hindrances: [
      {
        element: 'main > button:nth-of-type(1)',
        snippet: '<button>转</button>',
        what: {
          zh: '想按“转”，100 次里有 6 次按到了别的。',
          en: 'Aiming at “转”, 6 of 100 touches press something else.',
        },
      },
    ],
    transcript: ['转账，页面', '下一步，按钮'],
    seed: 1949,
    ...wish,
  }
}

/** A run over these pages. */
export function aRun(pages: readonly PageResult[] = [aPage()], wish: Partial<RunResult> = {}): RunResult {
  const looked = ['MIIT-APP-2.1a', 'WCAG-2.5.5', 'WCAG-1.4.4', 'MIIT-APP-1.1d']
  return {
    version: '0.1.0',
    startedAt: '2026-11-23T06:30:00.000Z',
    profile: 'elder-app',
    depth: 'layout',
    looked,
    pages,
    ...wish,
  }
}

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
