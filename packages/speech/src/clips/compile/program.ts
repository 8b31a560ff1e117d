import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { UserError } from './user-error.ts'

/** How to get the programs a pack is made with. */
const ways: Readonly<Record<string, string>> = {
  ffmpeg: 'It decodes and encodes the sound. Install it (Debian: apt-get install ffmpeg; macOS: brew install ffmpeg).',
  'espeak-ng':
    'It speaks the draft. Install it (Debian: apt-get install espeak-ng; macOS: brew install espeak-ng), or give a folder of --recordings or another --tts command.',
}

/** Where a program stands that is not on the PATH. */
const named: Readonly<Record<string, string>> = { ffmpeg: 'YINQIAO_FFMPEG', 'espeak-ng': 'YINQIAO_ESPEAK_NG' }

/**
 * Runs a program with its words as they are, never through a shell, and gives what it writes. Throws `UserError` when
 * the program is missing, an ordinary error with its own last words when it fails.
 */
export function run(program: string, words: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env[named[program] ?? ''] ?? program, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    const complaint: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    // A program that does not read its input closes it; that is no fault.
    child.stdin.on('error', () => {})
    child.on('error', (problem: NodeJS.ErrnoException) =>
      reject(problem.code === 'ENOENT' ? missing(program, problem) : problem),
    )
    child.on('close', code => {
      if (code === 0) return resolve(Buffer.concat(output))
      const last = Buffer.concat(complaint).toString().trim().split('\n').slice(-3).join(' ')
      reject(new Error(`${program} ended with ${code}: ${last || 'it said nothing.'}`))
    })
    child.stdin.end(input)
  })
}

/** Does one thing for each item, as many at a time as there are cores; the results keep the order of the items. */
export async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  async function worker(): Promise<void> {
    while (next < items.length) {
      const at = next++
      // `at` is below the length, so there is an item.
      results[at] = await work(items[at] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), items.length) }, worker))
  return results
}

function missing(program: string, cause: Error): UserError {
  const way = ways[program] ?? 'Check how it is written, and that it is on the PATH.'
  return new UserError(`There is no program called ${program} here. ${way}`, { cause })
}
