import { UserError } from './user-error.ts'

/**
 * Cuts a command into words the way a shell would, quotes included, and nothing more: no variables, no pipes, nothing
 * that could run a second program. Throws `UserError` for an open quote.
 */
export function wordsOf(command: string): string[] {
  const words: string[] = []
  let word: string | null = null
  let quote = ''
  for (const letter of command) {
    if (quote) {
      if (letter === quote) quote = ''
      else word += letter
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (/\s/.test(letter)) {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + letter
  }
  if (quote) throw new UserError(`The command has an open ${quote}: ${command}`)
  if (word !== null) words.push(word)
  if (words.length === 0)
    throw new UserError('--tts needs a command, such as "espeak-ng -v cmn-latn-pinyin -w {out} {text}".')
  return words
}
