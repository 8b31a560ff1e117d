import type { Page } from 'playwright'
import type { Words } from '../finding.ts'
import { filledWords, Told } from '../told.ts'
import { type Gate, hostOf } from './gate/gate.ts'
import limits from './limits.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

/** What is seen of a page while we are with it. */
export interface Watch {
  /** Fails with a sentence as soon as the page does what cannot be waited for: crashes, loops, floods. */
  readonly trouble: Promise<never>
  /** What the page was at when the time ran out, though not yet often enough to be cut short; null where nothing was seen. */
  cause(): Told | null
  /** From now on the page may be opened again: a walk does that itself. */
  allowReloads(): void
  /** What was closed and refused meanwhile. */
  notes(): Words[]
}

/** Keeps a page from what it could do to us or to the others, and counts it. */
export function watch(page: Page, name: string, { closed }: Pick<Gate, 'closed'>): Watch {
  let fail: (problem: Told) => void = () => {}
  const trouble = new Promise<never>((_, reject) => {
    fail = reject
  })
  trouble.catch(() => {})
  const hosts = new Set<string>()
  const count = { dialogs: 0, popups: 0, downloads: 0, reloads: 0 }
  let mayReload = false

  page.on('request', request => hosts.add(hostOf(request.url())))
  page.on('crash', () => fail(new Told(words.crashes, { word: name })))
  page.on('dialog', dialog => {
    dialog.dismiss().catch(() => {})
    if (++count.dialogs > limits.dialogs) fail(new Told(words.alerts, { word: name, count: limits.dialogs }))
  })
  page.on('download', download => {
    count.downloads++
    download.cancel().catch(() => {})
  })
  page.on('domcontentloaded', () => {
    if (!mayReload && ++count.reloads > limits.reloads) fail(new Told(words.reloads, { word: name }))
  })
  page.on('popup', other => {
    other.close().catch(() => {})
    if (++count.popups > limits.popups) fail(new Told(words.popups, { word: name, count: limits.popups }))
  })

  const told = (sentence: Words, number: number) => (number > 0 ? [filledWords(sentence, { count: number })] : [])
  const refused = (list: string[]) =>
    list.length > 0 ? [filledWords(words.refusedHosts, { hosts: list.slice(0, 5).join(', ') })] : []
  const many = (number: number, sentence: Words) =>
    number >= limits.suspicious ? new Told(sentence, { word: name, count: number }) : null
  return {
    trouble,
    cause: () =>
      many(count.dialogs, words.alerts) ??
      many(count.popups, words.popups) ??
      (mayReload ? null : many(count.reloads, words.reloads)),
    allowReloads: () => {
      mayReload = true
    },
    notes: () => [
      ...told(words.closedDialogs, count.dialogs),
      ...told(words.closedPopups, count.popups),
      ...told(words.refusedDownloads, count.downloads),
      ...refused([...hosts].filter(host => closed.get(host) === 'refused')),
    ],
  }
}
