import { isSaid } from '../../measure/said.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (block, { characters, words, whole }) => {
  if (block.closest('pre, code') || block.querySelector(parts) || !isSaid(block)) return null
  const text = wordsIn(block)
  if (!/[。.！!？?；;，,]/.test(text)) return null
  // In Chinese any comma lets one breathe, though not for ever; in English a sentence goes on to its full stop.
  const chinese = text
    .split(/[，,。！!？?；;：:、…（）()“”]|\s/)
    .map(piece => ({ piece, length: piece.match(/\p{sc=Han}/gu)?.length ?? 0 }))
  const english = text
    .split(/[.!?;:](?=\s|$)/)
    .map(piece => ({ piece, length: piece.match(/[\p{sc=Latin}\d’'-]+/gu)?.length ?? 0 }))
  const sentences = text
    .split(/[。！!？?；;：:…]/)
    .map(piece => ({ piece, length: piece.match(/\p{sc=Han}/gu)?.length ?? 0 }))
  const long = [
    ...sentences.filter(({ length }) => length > whole),
    ...chinese.filter(({ length }) => length > characters),
    ...english.filter(({ length }) => length > words),
  ]
  const [first] = long
  if (!first) return { verdict: 'pass', data: { words: '', length: 0 } }
  const isEndless =
    sentences.some(({ length }) => length > 2 * whole) || english.some(({ length }) => length > 2 * words)
  return {
    verdict: isEndless ? 'fail' : 'unsure',
    data: { words: first.piece.trim().slice(0, 24), length: first.length },
  }
})

/** Who has these inside is no one run of words, and they are read by themselves. */
const parts =
  'p, li, dd, td, div, br, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, article, section, aside, nav, header, footer, form, button, label'
