export { createWords, type Values, type WordsOf } from './words.ts'
export { formatFen, formats, type Writing } from './format.ts'
export { tokensOf } from './heard.ts'
export { useWords, WordsContext } from './use-words.ts'
