import type { Language, Token, ValueKind } from '../token.ts'
import { en } from './en/index.ts'
import type { LanguageReader, ReadOptions } from './reader.ts'
import { zhCN } from './zh-CN/index.ts'
import { zhHK } from './zh-HK/index.ts'

/** Every language and every kind: a forgotten row does not compile. */
export const readers: Record<Language, LanguageReader> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en }

/** Reads a value whose kind is known only at run time, as in a message hole. Throws `UnreadableError` rather than guess. */
export function read(
  kind: ValueKind,
  value: unknown,
  { language = 'zh-CN', ...options }: ReadOptions & { readonly language?: Language } = {},
): Token[] {
  // Every reader checks its value at the door, so what comes from a message may be anything.
  return readers[language][kind](value as never, options)
}
