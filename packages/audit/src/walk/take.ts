import type { Page } from 'playwright'
import { neededWalks, type AuditOptions } from '../audit.ts'
import type { Finding, Words } from '../finding.ts'
import { handIn, type Start } from '../visit/open.ts'
import { guard } from './guard.ts'
import type { Walk, Walker } from './walk.ts'
import { walks } from './walks.ts'

export interface WalkOptions extends Omit<AuditOptions, 'rules'> {
  /** How this page changes its text size; null where nobody has told. */
  readonly changeStep?: Walker['changeStep']
  /** Hears which walk begins. */
  readonly say?: (does: Words) => void
}

export interface Walked {
  readonly findings: readonly Finding[]
  /** A sentence for each walk that could not be finished; the others were taken all the same. */
  readonly problems: readonly Words[]
}

/** Opens the page anew for each walk the profile's rules need, takes it, and judges what it saw. */
export async function takeWalks(open: (start: Start) => Promise<Page>, options: WalkOptions = {}): Promise<Walked> {
  const { changeStep = null, say, ...asked } = options
  const findings: Finding[] = []
  const problems: Words[] = []
  for (const walk of Object.values(walks).filter(({ id }) => neededWalks(asked).has(id))) {
    say?.(walk.does)
    try {
      findings.push(...(await takeWalk(walk, open, asked, changeStep)))
    } catch (problem) {
      problems.push(sentence(walk, problem))
    }
  }
  return { findings, problems }
}

async function takeWalk(
  walk: Walk,
  open: (start: Start) => Promise<Page>,
  asked: Omit<AuditOptions, 'rules'>,
  changeStep: Walker['changeStep'],
): Promise<Finding[]> {
  const page = await open(walk.start ?? {})
  try {
    const { hand } = await walked(walk, page, changeStep)
    return await hand.evaluate((inPage, [id, options]) => inPage.auditWalk(id, options), [walk.id, asked] as const)
  } finally {
    await page.close({ runBeforeUnload: false }).catch(() => {})
  }
}

const usualLimitMs = 30_000

/** Takes one walk through an open page, within its time, and leaves the page to be judged. */
export async function walked(walk: Walk, page: Page, changeStep: Walker['changeStep'] = null): Promise<Walker> {
  const refused = await guard(page)
  const walker = { page, hand: await handIn(page), refused, changeStep }
  const limitMs = walk.limitMs ?? usualLimitMs
  const taking = walk.take(walker)
  // When the time is over the page is closed under it, and what it then says is no news.
  taking.catch(() => {})
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`${limitMs / 1000} s`)), limitMs)
  })
  await Promise.race([taking, late]).finally(() => clearTimeout(clock))
  return walker
}

function sentence({ does }: Walk, problem: unknown): Words {
  const [line = ''] = String(problem instanceof Error ? problem.message : problem).split('\n')
  return { zh: `“${does.zh}”没有走完（${line}）`, en: `“${does.en}” could not be finished (${line})` }
}
