import { expect } from 'vitest'
import { matchers, type MatcherOptions } from './matchers.ts'

expect.extend(matchers)

declare module 'vitest' {
  // The letters and their defaults are Vitest's own; every declaration must bear the same.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Nothing on it fails the rules of the profile; see @yinqiao/audit. */
    toBeElderFriendly(options?: MatcherOptions): Promise<void>
  }
}

export type { MatcherOptions }
