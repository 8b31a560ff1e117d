import type { Page } from 'playwright'
import type { kept } from './kept.ts'

/** What a script of the page has listen for some events leaves no mark in the page, so it is kept from the start. */
export async function keepListeners(
  page: Page,
  name: (typeof kept)[keyof typeof kept],
  types: readonly string[],
): Promise<void> {
  await page.addInitScript(
    ([name, types]) => {
      const listening = new Set<unknown>()
      Object.defineProperty(window, Symbol.for(name), { value: listening })
      const { addEventListener } = EventTarget.prototype
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...what) {
        if (types.includes(what[0]) && this instanceof Element) listening.add(this)
        return addEventListener.apply(this, what)
      }
    },
    [name, types] as const,
  )
}
