import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs that are no npm package: the draft voice, and the maker of sound files. */
export type Tool = 'espeak-ng' | 'ffmpeg'

/** A program is not here and could not be brought here; the message says what for and what to do. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing'
}

const tools: Readonly<Record<Tool, { variable: string; version: string; without: string }>> = {
  'espeak-ng': {
    variable: 'YINQIAO_ESPEAK_NG',
    version: '--version',
    without: 'no draft voice can speak, and nobody hears whether a polyphone is right',
  },
  ffmpeg: { variable: 'YINQIAO_FFMPEG', version: '-version', without: 'no recording can become MP3 or Opus' },
}

/**
 * The path of a program: named by its variable (YINQIAO_ESPEAK_NG, YINQIAO_FFMPEG), else on the PATH, else fetched by
 * apt-get when we are root. A named one is never second-guessed. Throws `ToolMissing`.
 */
export function findTool(tool: Tool): string {
  const { variable, version, without } = tools[tool]
  const named = process.env[variable]
  if (named && !starts(named, version))
    throw new ToolMissing(
      `${variable} names ${named}, which does not start. Set it to the path of ${tool}, or unset it.`,
    )
  const path = named ?? onPath(tool, version) ?? (install(tool), onPath(tool, version))
  if (path) return path
  const way = `Install it (Debian: apt-get install ${tool}) or say where it is: ${variable}=<path>.`
  throw new ToolMissing(`There is no ${tool} here, so ${without}. ${way}`)
}

function onPath(tool: Tool, version: string): string | null {
  const places = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const files = places.map(place => join(place, process.platform === 'win32' ? `${tool}.exe` : tool))
  return files.find(file => existsSync(file) && starts(file, version)) ?? null
}

function starts(file: string, version: string): boolean {
  try {
    execFileSync(file, [version], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/** Leaves it to the caller to look again: whether apt-get was content does not matter, whether the program starts does. */
function install(tool: Tool): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`  Installing ${tool} for the tests of the voice, half a minute …`)
  // Test files run side by side, and only one apt-get may: the others wait for its lock.
  const patience = ['-o', 'DPkg::Lock::Timeout=240']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (words: string[]) =>
    execFileSync('apt-get', [...patience, ...words], { env, stdio: 'ignore', timeout: 300_000 })
  for (const words of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', tool],
  ]) {
    try {
      run(words)
    } catch {
      // A list that is a little old, or one the other apt-get holds, may still be enough to install from.
    }
  }
}
