import { describe } from '../describe.ts'
import type { Finding, Impact } from '../finding.ts'
import { impacts } from '../impacts.ts'

/** What a test lets be. */
export interface FriendlyOptions {
  /** Rules that may fail here, each with the reason, which is shown when somebody wonders. */
  readonly except?: Readonly<Record<string, string>>
  /** Lets be what is milder than this; 小碍, the mildest, unless told. */
  readonly from?: Impact
}

/** Whether nothing fails but what the test lets be, and what to tell if it matters. */
export interface Friendliness {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Judges findings for a test. Questions for a person never fail one. Throws when an exception has no reason, or when a rule
 * excepted no longer fails: an exception nobody needs hides the next fault.
 */
export function friendliness(findings: readonly Finding[], options: FriendlyOptions = {}): Friendliness {
  const { except = {}, from = '小碍' } = options
  const failed = findings.filter(({ verdict }) => verdict === 'fail')
  for (const [rule, reason] of Object.entries(except)) {
    if (reason.trim() === '') throw new Error(`toBeElderFriendly: “${rule}” is excepted without a reason. Say why.`)
    if (!failed.some(found => found.rule === rule))
      throw new Error(
        `toBeElderFriendly: “${rule}” is excepted, and nothing fails it any more. Take the exception out.`,
      )
  }
  const left = failed.filter(
    ({ rule, impact }) => !(rule in except) && impacts.indexOf(impact) >= impacts.indexOf(from),
  )
  return {
    pass: left.length === 0,
    message: () =>
      left.length === 0
        ? '没有发现不合的地方。 Nothing fails, and this test expects something to.'
        : [`${left.length} 处不合：`, ...left.map(found => `  ${describe(found)}\n    ${describe(found, 'en')}`)].join(
            '\n',
          ),
  }
}
