import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on an open page with what it runs unless told: one entry a rule and element. */
export async function axeFound(page: Page): Promise<{ rule: string; verdict: 'fail' | 'unsure' }[]> {
  await page.evaluate(source)
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'] })
    const told = (results: typeof violations, verdict: 'fail' | 'unsure') =>
      results.flatMap(({ id, nodes }) => nodes.map(() => ({ rule: id, verdict })))
    return [...told(violations, 'fail'), ...told(incomplete, 'unsure')]
  })
}
