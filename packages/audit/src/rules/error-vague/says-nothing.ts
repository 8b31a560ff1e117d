import { patternOf } from '../../measure/pattern.ts'
import data from './rule.json' with { type: 'json' }

const vague = patternOf(data.lists.vague)
const filler = patternOf(data.lists.filler)
const code = new RegExp(data.lists.code.join('|'), 'gi')

/** Whether all that words say is that something failed, perhaps with a number nobody can look up. */
export function saysNothing(text: string): boolean {
  const said = text
    .replace(code, '。')
    .split(/\s*[，。,.!！:：;；、()（）[\]【】|—\n…]+\s*/)
    .map(part => part.trim())
    .flatMap(part => (vague.test(part) || /[a-z]/i.test(part) ? [part] : part.split(/\s+/)))
    .filter(part => part !== '' && !filler.test(part))
  return said.every(part => vague.test(part))
}
