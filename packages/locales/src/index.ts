import type { zhCN } from './zh-CN/index.ts'

export { zhCN } from './zh-CN/index.ts'

/** All words of one language: thing → message → text; `_say` only where this language's ear needs other words. */
export type Words = {
  readonly [T in Thing]: { readonly [K in MessageOf<T>]: string } & { readonly [K in `${MessageOf<T>}_say`]?: string }
}

/** A thing that has words: the part, flow or screen whose folder bears the same name. */
export type Thing = keyof typeof zhCN

type MessageOf<T extends Thing> = Exclude<keyof (typeof zhCN)[T] & string, `${string}_say`>

/** Key of a message, `thing.message`; what the ear hears under `thing.message_say` is the same key. */
export type MessageKey = {
  [T in Thing]: `${T}.${MessageOf<T>}`
}[Thing]

/** Fetches the words of English, which a Chinese-speaking phone need not load. */
export const loadEnglish = async (): Promise<Words> => (await import('./en/index.ts')).en
