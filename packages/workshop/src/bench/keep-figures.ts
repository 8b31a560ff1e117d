import { mkdirSync, writeFileSync } from 'node:fs'
import { out } from '../root.ts'

/** Keeps what one part of the benchmark measured, for whoever wants to look closer. */
export function keepFigures(part: string, figures: object): void {
  mkdirSync(`${out}/bench`, { recursive: true })
  writeFileSync(`${out}/bench/${part}.json`, JSON.stringify(figures, null, 2))
}
