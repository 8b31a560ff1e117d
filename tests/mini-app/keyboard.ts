import type { Page } from 'playwright'

/** What a screen reader calls the control that has focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(label => label.innerText) : []
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const words = named.map(id => document.getElementById(id)?.textContent ?? '')
    return [element.getAttribute('aria-label') ?? '', ...words, ...labels, element.textContent ?? ''].join(' ').trim()
  })

/** Tabs on until a control of that name has focus, as somebody without a finger on the glass does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const heard: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.includes(name)) return
    heard.push(now)
  }
  throw new Error(`No tab stop is called "${name}". Heard: ${heard.slice(0, 30).join(' | ')}`)
}

/** Tabs to a control and presses Enter on it. */
export async function choose(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
