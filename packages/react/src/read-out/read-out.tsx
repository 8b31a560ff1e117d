import type { MessageKey } from '@yinqiao/locales'
import { plain } from '@yinqiao/speech/read'
import { useWords } from '../words/use-words.ts'
import type { Values } from '../words/words.ts'

export interface ReadOutProps {
  readonly message: MessageKey
  readonly values?: Values
}

/**
 * A message as it is written for the eye and as it is said for a screen reader: 尾号 6288 is read digit by digit, an
 * amount as a whole, not as whatever the reader makes of figures (w3c/aria #650, SpareBank1 #2522).
 */
export function ReadOut({ message, values = {} }: ReadOutProps) {
  const { t, tokens } = useWords()
  const written = t(message, values)
  const said = plain(tokens(message, values))
  if (written === said) return <>{written}</>
  return (
    <>
      <span aria-hidden="true">{written}</span>
      <span className="yq-hidden">{said}</span>
    </>
  )
}
