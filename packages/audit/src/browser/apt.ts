import type { Machine } from './machine.ts'
import { patiently } from './patiently.ts'

const limitMs = 8 * 60_000

/** Whether this computer has apt-get. */
export function isDebianLike(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.canRun('/usr/bin/apt-get')
}

/** What a person types to get a browser and a Chinese font. */
export function aptAdvice(machine: Machine, packages = ['chromium', 'fonts-noto-cjk']): string {
  return `${machine.root ? '' : 'sudo '}apt-get install -y ${packages.join(' ')}`
}

/** Installs by apt as root or with a sudo that asks no password; true when it worked. Says what it does, never asks. */
export async function aptInstall(machine: Machine, packages: readonly string[], say: (line: string) => void) {
  const before = await rights(machine)
  if (!before) {
    say(`apt-get needs rights this user does not have; you can run: ${aptAdvice(machine, [...packages])}`)
    return false
  }
  const words = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const apt = (...args: string[]) => machine.run(words[0] ?? 'env', [...words.slice(1), ...args], limitMs)
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const work = async () => {
    const first = await apt(...install)
    if (first.code === 0) return first
    // A fresh container has no package lists yet.
    await apt('update')
    return await apt(...install)
  }
  const { code, output } = await patiently(
    `installing ${packages.join(' and ')} with apt-get (about a minute)`,
    work(),
    say,
  )
  if (code !== 0) say(`apt-get did not manage it: ${lastWords(output)}`)
  return code === 0
}

/** The words to put before a command to run it as root; null when that would ask for a password. */
async function rights(machine: Machine): Promise<string[] | null> {
  if (machine.root) return []
  const { code } = await machine.run('sudo', ['-n', 'true'], 5_000)
  return code === 0 ? ['sudo', '-n'] : null
}

function lastWords(output: string): string {
  const lines = output.trim().split('\n')
  return lines.findLast(line => line.startsWith('E:')) ?? lines.at(-1) ?? 'it said nothing'
}
