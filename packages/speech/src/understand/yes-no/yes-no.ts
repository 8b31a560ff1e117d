import { normalise } from '../normalise/normalise.ts'
import words from './words.json' with { type: 'json' }

/** What a piece of an answer is; `skip` carries nothing. */
type Piece = 'yes' | 'no' | 'skip'

const pieces = new Map<string, Piece>()
for (const word of words.skips) pieces.set(word, 'skip')
for (const word of words.yes) pieces.set(word, 'yes')
for (const word of words.no) pieces.set(word, 'no')
const longest = Math.max(...[...pieces.keys()].map(word => word.length))

/** Asked back, or asking: 是不是, 行吗, 不是吗, 对吧. Whoever asks has not answered. */
const question = /[吗么?？]|(.)不\1|是吧|对吧|行吧[?？]|没有吧|呢[?？]?$/
const pause = /[，。、；：！,;!…~～ ]+/

/**
 * Whether a person said yes or no to the one question just asked. It must be the whole of what they said: 对不起, 好像不对, 不一定 and
 * 好，不过… are null, and a yes beside a no is null. A yes by voice never moves money; the screen asks once more.
 */
export function parseYesNo(text: string): 'yes' | 'no' | null {
  const said = normalise(text)
  if (question.test(said)) return null
  const heard = new Set<Piece>()
  for (const clause of said.split(pause)) {
    const found = cut(clause)
    if (!found) return null
    // 不，是 is not 不是: each clause says one thing, and all the same.
    for (const piece of found) heard.add(piece)
  }
  if (heard.has('yes')) return heard.has('no') ? null : 'yes'
  return heard.has('no') ? 'no' : null
}

// The longest known word each time, and nothing may be left over: 好 in 好像 is no yes.
function cut(clause: string): Piece[] | null {
  const found: Piece[] = []
  for (let at = 0; at < clause.length;) {
    let end = Math.min(clause.length, at + longest)
    while (end > at && !pieces.has(clause.slice(at, end))) end--
    const piece = pieces.get(clause.slice(at, end))
    if (!piece) return null
    found.push(piece)
    at = end
  }
  return found
}
