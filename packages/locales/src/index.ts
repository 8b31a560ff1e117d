import type { zhCN } from './zh-CN/index.ts'

export { zhCN } from './zh-CN/index.ts'

/** All words of one language: thing → message → text. */
export type Words = typeof zhCN

/** A thing that has words: the part, flow or screen whose folder bears the same name. */
export type Thing = keyof Words

/** Key of a message, `thing.message`; what the ear hears under `thing.message_say` is the same key. */
export type MessageKey = {
  [T in Thing]: `${T}.${Exclude<keyof Words[T] & string, `${string}_say`>}`
}[Thing]

/** Fetches the words of English, which a Chinese-speaking phone need not load. */
export const loadEnglish = async (): Promise<Words> => (await import('./en/index.ts')).en
