import type { Page } from 'playwright'
import { bare } from '../../measure/words.ts'
import { type Picture, readPng } from '../../walk/picture.ts'
import { chanceOf } from '../chance.ts'
import type { ElderResult, Hindrance } from '../elder.ts'
import { hindrance, percent, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import { lettersRead } from './compare.ts'
import eye from './eye.json' with { type: 'json' }
import { seenBy, seenClearly, type Seen } from './filter.ts'
import type { DrawnLine } from './lines.ts'
import { openReader, type Reader } from './reader.ts'
import { stripOf } from './strip.ts'
import words from './words.json' with { type: 'json' }

/** Reads the first screen by machine, once as it is and once through each ageing eye. */
export async function ageingEyes({ page, hand, seed }: Try): Promise<ElderResult> {
  const reader = await openReader()
  if (!reader) return toldBy('ageing-eyes', words, {}, { seed, note: words.noReader })
  try {
    const lines = (await hand.evaluate(({ elders }) => elders.drawnLines()))
      .filter(line => bare(line.words).length >= eye.leastLetters)
      .slice(0, eye.mostLines)
    const picture = await pictureOf(page)
    const clear = await readAll(reader, seenClearly(picture), lines)
    const values: Record<string, number | null> = { clear: share(clear) }
    const hindrances: Hindrance[] = []
    for (const [index, level] of eye.levels.entries()) {
      const read = await readAll(reader, seenBy(level, picture, chanceOf(seed + index)), lines, clear)
      values[level.id] = share(read, clear)
      if (level.id === eye.worstAt) hindrances.push(...lost(lines, clear, read))
    }
    return toldBy('ageing-eyes', words, values, { seed, hindrances })
  } finally {
    await reader.end()
  }
}

type Letters = ReturnType<typeof lettersRead>

/** Reads line by line; with `clear`, what could not be read with nothing before the eye is not tried again. */
async function readAll(reader: Reader, seen: Seen, lines: readonly DrawnLine[], clear?: Letters[]): Promise<Letters[]> {
  const read: Letters[] = []
  for (const [at, line] of lines.entries())
    read.push(lettersRead(line.words, clear?.[at]?.read === 0 ? '' : await reader.read(stripOf(seen, line))))
  return read
}

/** Of the letters on the screen; with `clear`, of those that were read with nothing before the eye. */
function share(read: readonly Letters[], clear?: readonly Letters[]): number | null {
  const got = read.map((letters, at) => Math.min(letters.read, clear?.[at]?.read ?? letters.read))
  const all = clear ? clear.map(letters => letters.read) : read.map(letters => letters.all)
  return percent(sum(got), sum(all))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Lines the machine read well as they are, and badly through the eye. */
function lost(lines: readonly DrawnLine[], clear: readonly Letters[], read: readonly Letters[]): Hindrance[] {
  const all = lines.map((line, at) => {
    const before = clear[at]?.read ?? 0
    const isClear = before >= eye.clearFrom * (clear[at]?.all ?? 1)
    return { line, kept: isClear && before > 0 ? (read[at]?.read ?? 0) / before : 1 }
  })
  return all
    .filter(({ kept }) => kept < eye.lostBelow)
    .toSorted((a, b) => a.kept - b.kept)
    .map(({ line, kept }) =>
      hindrance(line, words.hindrances.lost, { words: line.words.trim(), percent: Math.round(kept * 100) }),
    )
}

/** The screen as it is, drawn large enough that the letters are the eye's trouble and not the machine's. */
async function pictureOf(page: Page): Promise<Picture> {
  const { x, y, width, height } = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }))
  const session = await page.context().newCDPSession(page)
  try {
    const clip = { x, y, width, height, scale: eye.scale }
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip })
    return readPng(Buffer.from(data, 'base64'))
  } finally {
    await session.detach().catch(() => {})
    // Such a picture leaves the page as wide as the window and no longer a phone; one of the usual kind puts that back.
    await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } }).catch(() => {})
  }
}
