import { anyOf, frame } from './frames.ts'
import frames from './frames.json' with { type: 'json' }
import type { Command } from './understood.ts'

/** What is said to the voice or the page in so many words and nothing else: 再说一遍, 大点声, 返回. */
export function commandOf(text: string): Command | null {
  // Courtesies may be all there is to it: 好的 is a yes, and no command.
  for (const words of [text.replace(marks, ''), bare(text)]) {
    for (const [command, pattern] of commands) if (pattern.test(words)) return command
  }
  return null
}

/** The same in more words, when nothing else was understood: short, and with no money in it. */
export function looselyCommandOf(text: string): Command | null {
  if (text.length > frames.loose['about-length'] || money.test(text)) return null
  return loose.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** The words without courtesies at either end. */
export function bare(text: string): string {
  return text.replace(front, '').replace(back, '')
}

const marks = /[，。、！？,.!?\s]+$/
const front = frame(`^(?:${frames.courtesies.front})+`)
const back = frame(`(?:${frames.courtesies.back})+$`)
const commands = Object.entries(frames.commands).map(
  ([command, sources]) => [command as Command, frame(`^(?:${anyOf(sources).source})$`)] as const,
)
const loose = Object.entries(frames.loose.patterns).map(
  ([command, sources]) => [command as Command, anyOf(sources)] as const,
)
const money = frame('{bill}|{debt}|{fixed}|[钱款账存汇]|{n}{n}')
