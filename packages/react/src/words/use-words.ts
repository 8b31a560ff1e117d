import { createContext, useContext } from 'react'
import type { WordsOf } from './words.ts'

/** The words of the language in use; the provider fills it. */
export const WordsContext = createContext<WordsOf | null>(null)

/** The words of the language in use. Throws outside a YinqiaoProvider. */
export function useWords(): WordsOf {
  const words = useContext(WordsContext)
  if (!words)
    throw new Error(
      'useWords: no YinqiaoProvider above. There would be no words to show or say. Wrap the app in <YinqiaoProvider>.',
    )
  return words
}
