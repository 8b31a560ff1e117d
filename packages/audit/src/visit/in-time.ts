/** Waits for work so long and no longer; then `late` tells why, given how many seconds it was. */
export async function inTime<T>(work: Promise<T>, limitMs: number, late: (seconds: number) => Error): Promise<T> {
  let clock: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(late(limitMs / 1000)), limitMs)
  })
  // When the time is over the page is closed under the work, and what it then says is no news.
  work.catch(() => {})
  return await Promise.race([work, over]).finally(() => clearTimeout(clock))
}
