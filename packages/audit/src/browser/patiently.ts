/** Says what is being done, and every fifteen seconds that it still is. */
export async function patiently<T>(what: string, work: Promise<T>, say: (line: string) => void): Promise<T> {
  say(what)
  const beganMs = Date.now()
  const ticking = setInterval(
    () => say(`… still ${what.split(' (')[0]}, ${Math.round((Date.now() - beganMs) / 1000)} s`),
    15_000,
  )
  try {
    return await work
  } finally {
    clearInterval(ticking)
  }
}
