import { BankProblem, BankUnreachable } from '../../contract/index.ts'

/** Gives a task so much time; what does not end in an answer of the bank ends in `BankUnreachable`. */
export async function withTimeout<Answer>(
  timeoutMs: number,
  task: (signal: { signal?: AbortSignal }) => Promise<Answer>,
): Promise<Answer> {
  // Chromium 64 cannot abort a fetch; there the late answer is just left lying.
  const aborter = typeof AbortController === 'undefined' ? null : new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new BankUnreachable(`no answer within ${timeoutMs} ms`))
      aborter?.abort()
    }, timeoutMs)
  })
  try {
    return await Promise.race([task(aborter ? { signal: aborter.signal } : {}), tooLate])
  } catch (problem) {
    if (problem instanceof BankProblem || problem instanceof BankUnreachable) throw problem
    throw new BankUnreachable('the connection broke', { cause: problem })
  } finally {
    clearTimeout(timer)
  }
}
