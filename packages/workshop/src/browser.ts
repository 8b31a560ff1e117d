/**
 * The browser for everything that needs one, in the variable the tests and the bench read. Found once a run.
 * Throws the finder's own sentence when there is none and none can be had.
 */
export async function browserEnv(): Promise<{ YINQIAO_BROWSER: string }> {
  // Loaded late: a stage that needs no browser must not depend on the finder.
  const { findBrowser } = await import('@yinqiao/audit/browser')
  const { path } = await findBrowser({ install: true, say: line => console.error(`  ${line}`) })
  return { YINQIAO_BROWSER: path }
}
