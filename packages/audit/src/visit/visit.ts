import { availableParallelism } from 'node:os'
import type { BrowserContextOptions } from 'playwright'
import type { AuditOptions } from '../audit.ts'
import { lookedAt } from '../looked.ts'
import { type Profile, profiles } from '../profiles/index.ts'
import type { PageResult, RunResult } from '../result.ts'
import type { RuleData } from '../rule.ts'
import { siteClauses, siteRuleIds } from '../site/finding.ts'
import { acrossPages, type SitePage } from '../site/site.ts'
import { worstFirst } from '../audit.ts'
import { Told, wordsOf } from '../told.ts'
import { version } from '../version.ts'
import { type Browsers, openBrowsers } from './browsers.ts'
import { openGates, type Gates } from './gate/gates.ts'
import limits from './limits.json' with { type: 'json' }
import type { Plan, RunElders, Visited } from './plan.ts'
import screens from './screens.json' with { type: 'json' }
import { type Target, targetsOf } from './targets.ts'
import { visitPage } from './visit-page.ts'
import type { WalkScript } from './walk-script.ts'
import words from './words.json' with { type: 'json' }

export { auditPage } from './audit-page.ts'

/** How pages are visited; everything has a default. */
export interface VisitOptions extends Omit<AuditOptions, 'rules' | 'passes'> {
  /** The phone unless told, and the kiosk for a profile whose numbers are a kiosk's. */
  readonly screen?: 'phone' | 'desktop' | 'kiosk'
  /** A bank's own rules, as `bundleRules` makes them; the profile must name them. */
  readonly theirs?: { readonly script: string; readonly rules: readonly RuleData<object>[] } | null
  readonly script?: WalkScript
  /** What Playwright's `storageState` saved of somebody who has signed in: a file, or its content. */
  readonly storageState?: BrowserContextOptions['storageState']
  readonly elders?: RunElders | null
  /** Takes pictures of what was found. */
  readonly pictures?: boolean
  /** How long one page may take; the walks have their own time. */
  readonly limitMs?: number
  /** How many pages at once; two where the machine has as many processors. */
  readonly parallel?: number
  /** Hears of each page as it is done. */
  readonly onPage?: (page: PageResult, done: number, all: number) => void
  readonly say?: (line: string) => void
}

/** Judges all pages that some words mean: addresses, files, folders, Storybooks, sitemaps. */
export async function visit(named: string | readonly string[], options: VisitOptions = {}): Promise<RunResult> {
  return await auditPages(await targetsOf(typeof named === 'string' ? [named] : named), options)
}

/** Judges pages, two at a time where the machine allows, each in a fresh context, and then holds them against one another. */
export async function auditPages(targets: readonly Target[], options: VisitOptions = {}): Promise<RunResult> {
  const startedAt = new Date().toISOString()
  const { depth = 'layout', theirs = null, say = () => {} } = options
  const profile = profileOf(options.profile)
  const browsers = await openBrowsers(say)
  const gates = openGates()
  try {
    const plan = await planOf(options, profile, browsers, gates, targets[0])
    const visited = await all(targets, plan, browsers, gates, options)
    const others = (theirs?.rules ?? []).map(rule => ({ ...rule, check: () => null }))
    const looked = new Set([...lookedAt(profile, depth, others), ...(targets.length > 1 ? siteClauses : [])])
    return {
      version,
      startedAt,
      profile: profile.id,
      depth,
      looked: [...looked],
      pages: withSite(targets, visited, options.only),
    }
  } finally {
    await browsers.close()
    await gates.close()
  }
}

async function all(
  targets: readonly Target[],
  plan: Plan,
  browsers: Browsers,
  gates: Gates,
  { parallel = Math.min(2, availableParallelism()), onPage }: VisitOptions,
): Promise<Visited[]> {
  const visited: Visited[] = []
  let next = 0
  let done = 0
  let pictureRoom = limits.pictures.runBytes
  const worker = async () => {
    for (let at = next++; at < targets.length; at = next++) {
      const target = targets[at]
      if (!target) return
      const one = await visitPage(browsers, await gates.of(target), target, {
        ...plan,
        pictures: plan.pictures && pictureRoom > 0,
      })
      pictureRoom -= Object.values(one.result.pictures).reduce((sum, { length }) => sum + length, 0)
      visited[at] = one
      onPage?.(one.result, ++done, targets.length)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(parallel, targets.length)) }, worker))
  return visited
}

async function planOf(
  options: VisitOptions,
  profile: Profile,
  browsers: Browsers,
  gates: Gates,
  first: Target | undefined,
): Promise<Plan> {
  const { depth = 'layout', only, script = {}, elders = null, pictures = false, limitMs = limits.pageMs } = options
  const screen = screens[options.screen ?? (profile.options[0] === 'kiosk' ? 'kiosk' : 'phone')]
  const plan = {
    asked: { profile, depth, ...(only ? { only: only.filter(id => !siteRuleIds.includes(id)) } : {}) },
    screen,
    theirs: options.theirs?.script ?? null,
    script,
    state: options.storageState,
    elders,
    pictures,
    limitMs,
  }
  if (!script.login || !first) return plan
  return { ...plan, state: await signedIn(script.login, plan, browsers, (await gates.of(first)).server) }
}

/** Signs in once, and answers with what the browser remembers of it. */
async function signedIn(login: NonNullable<WalkScript['login']>, plan: Plan, browsers: Browsers, server: string) {
  const remembered = plan.state === undefined ? {} : { storageState: plan.state }
  const context = await browsers.context({ ...plan.screen, ...remembered, proxy: { server }, serviceWorkers: 'block' })
  try {
    await login(await context.newPage())
    return await context.storageState()
  } catch (problem) {
    throw new Told(words.loginFailed, { why: wordsOf(problem).zh }, problem)
  } finally {
    await browsers.back(context)
  }
}

/** Lays what was found across pages beside what was found on each. */
function withSite(targets: readonly Target[], visited: readonly Visited[], only: AuditOptions['only']): PageResult[] {
  const pages = visited.flatMap(({ result, digest }, at): SitePage[] => {
    const group = targets[at]?.group
    return digest && group ? [{ name: result.target, landed: result.landed, group, digest }] : []
  })
  const across = acrossPages(pages, only)
  return visited.map(({ result }) => {
    const own = across.filter(({ page }) => page.name === result.target).map(({ finding }) => finding)
    return own.length === 0 ? result : { ...result, findings: worstFirst([...result.findings, ...own]) }
  })
}

function profileOf(asked: VisitOptions['profile'] = 'elder-app'): Profile {
  if (typeof asked === 'object') return asked
  if (Object.hasOwn(profiles, asked)) return profiles[asked]
  throw new Told(words.noProfile, { word: asked, known: Object.keys(profiles).join(', ') })
}
