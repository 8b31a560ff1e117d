import type { Frame, Page } from 'playwright'
import { worstFirst, type AuditOptions } from '../audit.ts'
import type { Finding } from '../finding.ts'
import { atRest } from './at-rest.ts'
import { cleaned } from './cleaned.ts'
import { inTime } from './in-time.ts'
import limits from './limits.json' with { type: 'json' }
import { handIn, type Hand } from './open.ts'
import wholePage from './whole-page.json' with { type: 'json' }

/** A finding, and the hand that can reach its element. */
export interface Located {
  readonly finding: Finding
  readonly hand: Hand
  /** The element's path within its own frame. */
  readonly path: string
}

/** What came of a page and its frames. */
export interface Audited {
  readonly located: readonly Located[]
  /** How many frames could not be judged. */
  readonly framesLeft: number
}

/** Audits an open page, each frame by itself; a frame's findings are led to through the frame. */
export async function auditPage(page: Page, options: Omit<AuditOptions, 'rules'> = {}): Promise<Finding[]> {
  const { located } = await auditFrames(page, options)
  return worstFirst(located.map(({ finding }) => finding))
}

/** The same, with a way to each element. A frame that goes away or cannot be reached is left, the page is not. */
export async function auditFrames(page: Page, options: Omit<AuditOptions, 'rules'>): Promise<Audited> {
  const [main, ...frames] = page.frames()
  const located = main ? await auditFrame(main, options) : []
  let framesLeft = Math.max(0, frames.length - limits.frames)
  for (const frame of frames.slice(0, limits.frames)) {
    // The page does not wait long for a frame.
    const seen = isOpen(frame)
      ? inTime(seenFrame(frame, options), limits.frameMs, () => new Error('It takes too long.'))
      : null
    const found = await seen?.catch(() => null)
    if (found) located.push(...found)
    else if (!frame.isDetached()) framesLeft++
  }
  return { located, framesLeft }
}

async function seenFrame(frame: Frame, options: Omit<AuditOptions, 'rules'>): Promise<Located[]> {
  if (!(await isSeen(frame))) return []
  const located = await auditFrame(frame, options)
  // A part of a page needs no title, no main part and no way past its menu of its own.
  return located.filter(({ finding }) => !wholePage.rules.includes(finding.rule))
}

/** A frame whose address was refused has none, or shows the browser's own page, and would never answer. */
function isOpen(frame: Frame): boolean {
  return !/^(chrome-error:|$)/.test(frame.url())
}

/** Frames that only count visitors have no size, and nobody meets them. */
async function isSeen(frame: Frame): Promise<boolean> {
  const box = await (await frame.frameElement()).boundingBox()
  return box !== null && box.width > 2 && box.height > 2
}

async function auditFrame(frame: Frame, options: Omit<AuditOptions, 'rules'>): Promise<Located[]> {
  const hand = await handIn(frame)
  await atRest(frame)
  const findings = cleaned(await hand.evaluate((inPage, asked) => inPage.audit(document, asked), options))
  const way = await wayTo(frame)
  return findings.map(finding => ({
    finding: { ...finding, element: way + finding.element },
    hand,
    path: finding.element,
  }))
}

async function wayTo(frame: Frame): Promise<string> {
  const parent = frame.parentFrame()
  if (!parent) return ''
  const hand = await handIn(parent)
  const path = await hand.evaluate((inPage, element) => inPage.pathOf(element as Element), await frame.frameElement())
  return `${await wayTo(parent)}${path} >>> `
}
