import type { BrowserContext, Page } from 'playwright'
import { worstFirst } from '../audit.ts'
import { joined } from '../engines/joined.ts'
import type { Words } from '../finding.ts'
import type { PageResult } from '../result.ts'
import { filledWords, Told, wordsOf } from '../told.ts'
import { takeWalks } from '../walk/take.ts'
import { arrive } from './arrive.ts'
import { auditFrames } from './audit-page.ts'
import type { Browsers } from './browsers.ts'
import { cleaned, plain } from './cleaned.ts'
import { fewer } from './fewer.ts'
import { shownAs } from './gate/files.ts'
import type { Gate } from './gate/gate.ts'
import limits from './limits.json' with { type: 'json' }
import { inTime } from './in-time.ts'
import { handIn, lendRules, type Start } from './open.ts'
import { picturesOf } from './pictures.ts'
import type { Plan, Visited } from './plan.ts'
import type { Target } from './targets.ts'
import { type Watch, watch } from './watch.ts'
import words from './words.json' with { type: 'json' }

/** Opens one target in a context of its own and judges it. Never throws: what stood in the way is told in the result. */
export async function visitPage(browsers: Browsers, gate: Gate, target: Target, plan: Plan): Promise<Visited> {
  const first = await visitOnce(browsers, gate, target, plan)
  // The browser may have gone because of the page beside this one; which of the two it was, the second visit tells.
  return first.lost ? await visitOnce(browsers, gate, target, plan) : first
}

async function visitOnce(
  browsers: Browsers,
  gate: Gate,
  target: Target,
  plan: Plan,
): Promise<Visited & { readonly lost: boolean }> {
  const began = performance.now()
  const name = plain(target.name)
  const empty = { target: name, landed: name, title: '', findings: [], pictures: {}, elders: [] }
  const contexts: BrowserContext[] = []
  let lost = false
  const done = (told: Pick<PageResult, 'problem'> & Partial<PageResult>): PageResult => ({
    ...empty,
    ...told,
    ms: Math.round(performance.now() - began),
  })
  try {
    const { digest, ...judged } = await judge(room(browsers, gate, target, plan, contexts), target, plan)
    return { digest, lost: false, result: done({ ...judged, problem: null }) }
  } catch (cause) {
    const { zh, en } = wordsOf(cause)
    lost = contexts.some(context => context.browser()?.isConnected() === false) || isGone(cause)
    return { digest: null, lost, result: done({ problem: { zh: plain(zh), en: plain(en) } }) }
  } finally {
    await Promise.all(contexts.map(context => browsers.back(context, { lost })))
  }
}

interface Opened {
  readonly page: Page
  readonly watching: Watch
  readonly notes: readonly Words[]
}

/** Opens the target as often as it is asked for, each time in a fresh context. */
type Open = (start?: Start) => Promise<Opened>

function room(browsers: Browsers, gate: Gate, target: Target, plan: Plan, contexts: BrowserContext[]): Open {
  return async (start = {}) => {
    const context = await browsers.context({
      ...plan.screen,
      ...start.context,
      ...(plan.state === undefined ? {} : { storageState: plan.state }),
      proxy: { server: gate.server },
      serviceWorkers: 'block',
      acceptDownloads: false,
      permissions: [],
    })
    contexts.push(context)
    if (plan.theirs !== null) lendRules(context, plan.theirs)
    const page = await context.newPage()
    // A walk closes its page when it has been taken, and with it goes its context.
    page.on('close', () => context.close().catch(() => {}))
    const watching = watch(page, target.name, gate)
    const coming = async () => {
      await start.before?.(page)
      const notes = await arrive(page, target, gate, plan.limitMs)
      await plan.script.open?.(page).catch((problem: unknown) => {
        throw new Told(words.scriptFailed, { word: target.name, step: 'open', why: wordsOf(problem).zh }, problem)
      })
      return notes
    }
    const notes = await Promise.race([coming(), watching.trouble]).catch((problem: unknown) => {
      const late = problem instanceof Told && problem.cause instanceof Error && problem.cause.name === 'TimeoutError'
      throw (late ? watching.cause() : null) ?? problem
    })
    return { page, watching, notes }
  }
}

async function judge(open: Open, target: Target, plan: Plan) {
  const seen: Seen = { elements: null, watching: null }
  const { page, judged } = await inTime(look(open, target, plan, seen), plan.limitMs, seconds => {
    const { elements, watching } = seen
    const told = { word: target.name, seconds, elements }
    return watching?.cause() ?? new Told(elements === null ? words.hangs : words.tooLong, told)
  })
  const again = async (start: Start) => {
    const { page: fresh, watching } = await open(start)
    watching.allowReloads()
    return fresh
  }
  // The elders have their own time, and what becomes of the page under them takes nothing away from what was found.
  const elders = plan.elders ? await plan.elders(page, target.name, again) : []
  await page.close().catch(() => {})
  if (plan.asked.depth !== 'walk') return { ...judged, elders }
  const walking = takeWalks(again, { ...plan.asked, changeStep: plan.script.changeStep ?? null })
  const late = new Told(words.walksTooLong, { seconds: limits.walkMs / 1000 })
  const { findings, problems } = await inTime(walking, limits.walkMs, () => late).catch(problem => ({
    findings: [],
    problems: [wordsOf(problem)],
  }))
  const kept = fewer(worstFirst(joined([...judged.findings, ...cleaned(findings)])))
  return { ...judged, elders, findings: kept.findings, notes: [...judged.notes, ...kept.notes, ...problems] }
}

/** How far we came with a page, for the sentence when the time is over. */
interface Seen {
  elements: number | null
  watching: Watch | null
}

async function look(open: Open, target: Target, plan: Plan, seen: Seen) {
  const { page, watching, notes } = await open()
  seen.watching = watching
  const judging = async () => {
    seen.elements = await page.evaluate(() => document.getElementsByTagName('*').length)
    const { landed, note } = await landing(page, target)
    const { located, framesLeft } = await auditFrames(page, plan.asked)
    const kept = fewer(worstFirst(located.map(({ finding }) => finding)))
    const hand = await handIn(page)
    const digest = target.group === null ? null : await hand.evaluate(inPage => inPage.digest())
    const inOrder = located.toSorted((a, b) => kept.findings.indexOf(a.finding) - kept.findings.indexOf(b.finding))
    const pictures = plan.pictures ? await picturesOf(page, inOrder) : {}
    const left = framesLeft > 0 ? [filledWords(words.frameLeft, { count: framesLeft })] : []
    const title = plain(await page.title())
    return { landed, title, findings: kept.findings, pictures, digest, more: [...note, ...left, ...kept.notes] }
  }
  const { more, ...judged } = await Promise.race([settled(judging), watching.trouble]).catch((problem: unknown) => {
    throw problem instanceof Told ? problem : whyNot(problem, target.name)
  })
  return { page, judged: { ...judged, notes: [...notes, ...more, ...watching.notes()] } }
}

function whyNot(problem: unknown, word: string): Told {
  const why = wordsOf(problem).en.replace(/^\w+\.\w+: (Error: )?/, '')
  return new Told(isGone(problem) ? words.browserGone : words.failed, { word, why }, problem)
}

/** A page is closed under us a moment before the browser is known to have gone. */
function isGone(problem: unknown): boolean {
  const cause = problem instanceof Told ? problem.cause : problem
  return cause instanceof Error && /Target (page|closed)|browser has been closed/.test(cause.message)
}

const turns = 3

/** A page that opens itself anew takes our hand away; it is judged once it stands. */
async function settled<T>(work: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await work()
    } catch (problem) {
      const moved =
        problem instanceof Error && /context was destroyed|Cannot find context|navigat/i.test(problem.message)
      if (!moved || turn === turns) throw problem
    }
  }
}

async function landing(page: Page, target: Target): Promise<{ landed: string; note: Words[] }> {
  const same = page.url().split('#')[0] === target.address.split('#')[0]
  const landed = plain(same ? target.name : shownAs(page.url(), target.root))
  if (same) return { landed, note: [] }
  const asksPassword = (await page.locator('input[type="password"]').count()) > 0
  return { landed, note: [filledWords(asksPassword ? words.redirectedToLogin : words.redirected, { landed })] }
}
