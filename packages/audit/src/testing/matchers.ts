import { audit, type AuditOptions } from '../audit.ts'
import { isLaidOut } from '../measure/laid-out.ts'
import { friendliness, type Friendliness, type FriendlyOptions } from './friendly.ts'

/** What `toBeElderFriendly` may be told. */
export type MatcherOptions = AuditOptions & FriendlyOptions

/**
 * Vitest's and Jest's matcher: `await expect(element).toBeElderFriendly()`. Takes a document, an element, or markup. Where
 * nothing is laid out (jsdom, happy-dom) only rules about markup run, and the rest is told by nobody.
 */
export async function toBeElderFriendly(received: unknown, options: MatcherOptions = {}): Promise<Friendliness> {
  const { except, from, ...asked } = options
  const { root, done } = rootOf(received)
  try {
    const depth = asked.depth ?? (isLaidOut(document) ? 'layout' : 'dom')
    return friendliness(await audit(root, { ...asked, depth }), { ...(except && { except }), ...(from && { from }) })
  } finally {
    done()
  }
}

/** For `expect.extend`. */
export const matchers = { toBeElderFriendly }

function rootOf(received: unknown): { root: Document | Element; done: () => void } {
  if (typeof received === 'string') return inPlace(received)
  const node = received as Partial<Node> | null
  if (node?.nodeType === 9 || node?.nodeType === 1) return { root: received as Document | Element, done: () => {} }
  throw new Error(
    'toBeElderFriendly takes a document, an element or markup. For a page of Playwright use @yinqiao/audit/playwright.',
  )
}

function inPlace(markup: string) {
  const root = document.createElement('div')
  root.innerHTML = markup
  document.body.append(root)
  return { root, done: () => root.remove() }
}
