import { type Write, writesTo } from '../../measure/script-writes.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import { lettersIn } from '../../walk/watch/messages.ts'
import watch from '../../walk/watch/watch.json' with { type: 'json' }
import toast from '../toast-too-short/rule.json' with { type: 'json' }
import data from './rule.json' with { type: 'json' }

/** How many letters are read in a second. */
const { fast, slow } = toast.options.standard

export const rule = defineRule(data, (element, { closingMs }) => {
  const writes = writesTo(element)
  const ms = writes.find(isTakenAway)?.clock?.ms
  const written = writes.map(({ words }) => words).filter(Boolean)
  // What is shown and taken away whole has its words in the markup; less than that is the way in which a window closes.
  const whole = written.length === 0 && (ms ?? 0) >= closingMs && element.closest(messages) ? [wordsIn(element)] : []
  const said = [...written, ...whole].filter(words => !mentions(words, watch.waiting))
  const [words = ''] = said.toSorted((a, b) => lettersIn(b) - lettersIn(a))
  const letters = lettersIn(words)
  if (ms === undefined || letters < 2) return null
  const told = { words: words.slice(0, 40), letters, seconds: ms / 1000, least: Math.ceil(letters / slow) }
  if (ms < (letters / fast) * 1000) return { verdict: 'fail', data: told }
  return { verdict: ms < (letters / slow) * 1000 ? 'unsure' : 'pass', data: told }
})

const messages = `${watch.messages}, ${watch.overlays.replace('dialog[open]', 'dialog')}`

/** Words that give way to others are no message that runs away. */
function isTakenAway({ clears, clock, speaks }: Write): boolean {
  return clears && clock !== null && !clock.every && !speaks
}
