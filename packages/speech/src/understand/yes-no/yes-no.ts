import { normalise } from '../normalise/normalise.ts'
import words from './words.json' with { type: 'json' }

type Piece = 'yes' | 'no' | 'hum' | 'neither' | 'skips' | 'before' | 'after'

// Named one by one, so that what the table says about itself stays out of a bundle.
const { yes, no, hum, neither, skips, before, after } = words
const pieces = new Map<string, Set<Piece>>()
for (const [kind, list] of Object.entries({ yes, no, hum, neither, skips, before, after }) as [Piece, string[]][]) {
  for (const word of list) pieces.set(word, (pieces.get(word) ?? new Set<Piece>()).add(kind))
}
const longest = Math.max(...[...pieces.keys()].map(word => word.length))

/** Whoever asks has not answered: 是不是, 行吗, 好么. Not 不对不对. */
const question = /[吗?？]|么$|(?:^|[^不])(.)不\1/
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
    for (const piece of found) heard.add(piece)
  }
  if (heard.has('neither') || (heard.has('yes') && heard.has('no'))) return null
  if (heard.has('no')) return 'no'
  return heard.has('yes') || heard.has('hum') ? 'yes' : null
}

// The longest known word each time, and nothing may be left over: 好 in 好像 is no yes.
function cut(clause: string): Piece[] | null {
  const found: Piece[] = []
  let refusal = ''
  for (let at = 0; at < clause.length;) {
    let end = Math.min(clause.length, at + longest)
    while (end > at && !pieces.has(clause.slice(at, end))) end--
    const word = clause.slice(at, end)
    const answered = found.includes('yes') || found.includes('no')
    const piece = [...(pieces.get(word) ?? [])].find(
      kind => !(kind === 'before' && answered) && !(kind === 'after' && !answered),
    )
    // 不是不对, 别取消, 没有不要: a no about a no. 不用了不转了 is one no said twice.
    const twice = piece === 'no' && refusal !== '' && refusal !== word && !refusal.endsWith('了')
    if (!piece || twice) return null
    found.push(piece)
    if (piece !== 'after') refusal = piece === 'no' ? word : ''
    at = end
  }
  return found
}
