import type { Page, Response } from 'playwright'
import type { Words } from '../finding.ts'
import { Told } from '../told.ts'
import { type Gate, hostOf } from './gate/gate.ts'
import limits from './limits.json' with { type: 'json' }
import type { Target } from './targets.ts'
import words from './words.json' with { type: 'json' }

/** Opens a target in an empty page and waits until it is quiet; throws a sentence when what came is not the page. */
export async function arrive(page: Page, { address, name }: Target, gate: Gate, limitMs: number): Promise<Words[]> {
  // A page that never comes is told apart from one that hangs, so the first waits less long than the second.
  const loadMs = Math.min(limits.loadMs, limitMs / 2)
  let downloads = 0
  let last = address
  page.on('download', () => downloads++)
  page.on('request', request => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) last = request.url()
  })
  const answer = await page
    .goto(address, { waitUntil: 'commit', timeout: loadMs })
    .catch((problem: Error) =>
      Promise.reject(whyNot(problem, name, gate.closed.get(hostOf(last)), last, downloads, loadMs)),
    )
  if (answer) refuseOthers(answer, name, gate)
  return await quiet(page, name, loadMs)
}

function whyNot(
  problem: Error,
  word: string,
  closed: string | undefined,
  at: string,
  downloads: number,
  loadMs: number,
): Told {
  const [line = ''] = problem.message.split('\n')
  if (downloads > 0 || /Download is starting/.test(line)) return new Told(words.isDownload, { word }, problem)
  if (closed === 'refused') return new Told(words.refused, { word, host: hostOf(at) }, problem)
  if (problem.name === 'TimeoutError') return new Told(words.neverLoads, { word, seconds: loadMs / 1000 }, problem)
  if (/TOO_MANY_REDIRECTS/.test(line)) return new Told(words.reloads, { word }, problem)
  const why = closed ?? /net::\S+/.exec(line)?.[0] ?? line
  return new Told(words.unreachable, { word, why }, problem)
}

function refuseOthers(answer: Response, word: string, { closed }: Gate): void {
  const status = answer.status()
  const host = hostOf(answer.url())
  const why = status === 502 ? closed.get(host) : undefined
  if (why === 'refused') throw new Told(words.refused, { word, host })
  if (why !== undefined) throw new Told(words.unreachable, { word, why })
  if (status === 401 || status === 403 || status === 407) throw new Told(words.needsLogin, { word, status })
  if (status >= 400) throw new Told(words.status, { word, status })
  const kind = (answer.headers()['content-type'] ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!/^(text\/html|application\/xhtml\+xml|image\/svg\+xml|)$/.test(kind))
    throw new Told(words.notAPage, { word, kind })
}

/** Pages that never fall silent, by chat or by polling, are judged as they are after a while. */
async function quiet(page: Page, word: string, loadMs: number): Promise<Words[]> {
  const late = await page.waitForLoadState('load', { timeout: loadMs }).then(
    () => false,
    () => true,
  )
  if (late) {
    // Only asked here: by then the words are there or they will not come.
    await page.waitForLoadState('domcontentloaded', { timeout: 200 }).catch((problem: Error) => {
      throw new Told(words.neverLoads, { word, seconds: loadMs / 1000 }, problem)
    })
    return [words.stillLoading]
  }
  await page.waitForLoadState('networkidle', { timeout: limits.quietMs }).catch(() => {})
  return []
}
