import { matchers, type MatcherOptions } from './matchers.ts'

/** Jest's own, where a test file runs under Jest; a project that imports `expect` extends it with `matchers` itself. */
const { expect } = globalThis as { expect?: { extend(added: typeof matchers): void } }
if (!expect)
  throw new Error(
    '@yinqiao/audit/jest found no Jest. Name it in setupFilesAfterEnv, where Jest’s expect is there to be extended.',
  )
expect.extend(matchers)

declare global {
  // The namespace is Jest's own.
  // oxlint-disable-next-line typescript/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** Nothing on it fails the rules of the profile; see @yinqiao/audit. */
      toBeElderFriendly(options?: MatcherOptions): Promise<R>
    }
  }
}

export { matchers, type MatcherOptions }
