import { delimiter, join } from 'node:path'
import { aptAdvice, aptInstall, isDebianLike } from './apt.ts'
import { hasChineseFont, missingFont } from './font.ts'
import { type Machine, thisMachine } from './machine.ts'
import { patiently } from './patiently.ts'
import places from './places.json' with { type: 'json' }

export interface FindOptions {
  /** May fetch a browser, and a Chinese font on Linux, when there is none. */
  readonly install?: boolean
  /** Gets one plain line about each thing that takes time. */
  readonly say?: (line: string) => void
  /** The computer to look on; only tests give another. */
  readonly machine?: Machine
}

export interface FoundBrowser {
  readonly path: string
  readonly how: 'named' | 'installed' | 'apt' | 'playwright'
}

/**
 * Finds a Chromium-like browser: the one `YINQIAO_BROWSER` names, else an installed one, else (with `install`) one from
 * apt, else Playwright's own download. Throws one error that says what happened, why it matters and what to do.
 */
export async function findBrowser(options: FindOptions = {}): Promise<FoundBrowser> {
  const { install = false, say = () => {}, machine = thisMachine } = options
  const found = (await existing(machine)) ?? (install ? await fetched(machine, say) : null)
  if (!found) throw new Error(nothingFound(machine, install))
  if (!(await hasChineseFont(machine))) await addFont(machine, install, say)
  return found
}

async function existing(machine: Machine): Promise<FoundBrowser | null> {
  const named = machine.env['YINQIAO_BROWSER']
  if (named) {
    if (machine.canRun(named)) return { path: named, how: 'named' }
    throw new Error(
      `YINQIAO_BROWSER names ${named}, and there is no program there that can be run. ` +
        'Nothing else is tried, because you chose it. Correct the variable, or unset it to let a browser be found.',
    )
  }
  const path = await installed(machine)
  return path ? { path, how: 'installed' } : null
}

async function installed(machine: Machine): Promise<string | null> {
  for (const path of candidates(machine)) {
    if (machine.canRun(path) && (await starts(machine, path))) return path
  }
  return null
}

const known: Readonly<Record<string, { commands: readonly string[]; files: readonly string[] }>> = places

function candidates({ platform, env }: Machine): string[] {
  const { commands, files } = known[platform] ?? { commands: [], files: [] }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const expand = (file: string) =>
    file.replace(/^\$([A-Z_]+(?:\(X86\))?)/, (_, name: string) => env[name] ?? `$${name}`)
  return [...commands.flatMap(command => folders.map(folder => join(folder, command))), ...files.map(expand)]
}

/** Ubuntu's `chromium-browser` is a stub that only tells people about snap; on Windows asking would open a window. */
async function starts(machine: Machine, path: string): Promise<boolean> {
  return machine.platform === 'win32' || (await machine.run(path, ['--version'], 20_000)).code === 0
}

async function fetched(machine: Machine, say: (line: string) => void): Promise<FoundBrowser | null> {
  if (isDebianLike(machine)) {
    const done = await aptInstall(machine, ['chromium', 'fonts-noto-cjk'], say)
    const path = done ? await installed(machine) : null
    if (path) return { path, how: 'apt' }
  }
  return await downloaded(machine, say)
}

const downloadLimitMs = 5 * 60_000

async function downloaded(machine: Machine, say: (line: string) => void): Promise<FoundBrowser | null> {
  const playwright = await machine.playwright()
  if (!playwright) return null
  if (!machine.canRun(playwright.chromium)) {
    const work = machine.run(process.execPath, [playwright.cli, 'install', 'chromium', '--no-shell'], downloadLimitMs)
    const { code } = await patiently('downloading Chromium (about 180 MB, five minutes at most)', work, say)
    if (code === 124) say('the download of Chromium was given up after five minutes')
  }
  const works = machine.canRun(playwright.chromium) && (await starts(machine, playwright.chromium))
  return works ? { path: playwright.chromium, how: 'playwright' } : null
}

async function addFont(machine: Machine, install: boolean, say: (line: string) => void): Promise<void> {
  if (install && isDebianLike(machine) && (await aptInstall(machine, ['fonts-noto-cjk'], say))) return
  say(missingFont(machine))
}

function nothingFound(machine: Machine, tried: boolean): string {
  const wish = isDebianLike(machine) ? `install one with \`${aptAdvice(machine)}\`` : 'install Google Chrome'
  return (
    `No Chrome, Chromium or Edge was found${tried ? ', and none could be fetched' : ''}. ` +
    'Layout, contrast and touch sizes can only be judged in a real browser. ' +
    `Please ${wish}, or name one you have: YINQIAO_BROWSER=/path/to/chrome.`
  )
}
