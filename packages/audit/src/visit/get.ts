import { Told } from '../told.ts'
import words from './words.json' with { type: 'json' }

const limitMs = 30_000
const largest = 50 * 1024 * 1024
const mostTurns = 5

/** Reads a list of pages from an address. A redirect is followed within its own origin only. */
export async function get(address: string): Promise<Uint8Array> {
  let at = new URL(address)
  for (let turn = 0; turn < mostTurns; turn++) {
    const answer = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(limitMs) }).catch(cause => {
      throw new Told(words.unreachable, { word: address, why: reasonOf(cause) }, cause)
    })
    const next =
      answer.status >= 300 && answer.status < 400 ? URL.parse(answer.headers.get('location') ?? '', at) : null
    if (next?.origin === at.origin) {
      at = next
      continue
    }
    if (!answer.ok) throw new Told(words.status, { word: address, status: answer.status })
    return await bodyOf(answer, address)
  }
  throw new Told(words.reloads, { word: address })
}

async function bodyOf(answer: Response, address: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of answer.body ?? []) {
    size += piece.length
    if (size > largest) throw new Told(words.hugeList, { word: address })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function reasonOf(problem: unknown): string {
  const cause = problem instanceof Error ? problem.cause : null
  return (cause as NodeJS.ErrnoException | null)?.code ?? String(problem)
}
