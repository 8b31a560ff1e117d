import { isBlockOfWords, lineHeightOf, linesOf } from '../../measure/lines.ts'
import { isSeen } from '../../measure/visible.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (box, { mild, least }) => {
  const gaps = [...box.children].flatMap((one, index) => gapAfter(one, box.children[index + 1]) ?? [])
  if (gaps.length === 0) return null
  const ratio = Math.min(...gaps)
  const told = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { ratio, least } }) as const
  // The clause can be read as the empty space or as the step from line to line: what no reading allows fails,
  // what only one allows is asked. Outside elder mode it does not bind, and half a line is seen by everybody.
  if (ratio < mild) return told('fail')
  return told(ratio < least ? 'unsure' : 'pass')
})

/** The space between two paragraphs that follow each other, in line heights; null where they are none. */
function gapAfter(one: Element, next: Element | undefined): number | null {
  if (!next || ![one, next].every(isParagraph)) return null
  const [above, below] = [linesOf(one), linesOf(next)]
  const [last, first] = [above.at(-1), below[0]]
  if (!last || !first || above.length < 2) return null
  const height = lineHeightOf(one, above)
  const step = (first.top + first.bottom) / 2 - (last.top + last.bottom) / 2
  return height > 0 && step > 0 ? Math.round((step / height - 1) * 100) / 100 : null
}

function isParagraph(element: Element): boolean {
  return element.localName === 'p' && isBlockOfWords(element) && isSeen(element)
}
