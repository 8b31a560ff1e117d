import { isSilenced } from '../../measure/press.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const alt = bare(element.getAttribute('alt') ?? '')
  if (alt === '' || isSilenced(element)) return null
  const control = element.closest('a, button')
  const caption = element.closest('figure')?.querySelector('figcaption')
  const beside = [element.previousSibling, element.nextSibling].flatMap(node => shortWords(node))
  const around = [...(control ? [wordsIn(control)] : []), ...(caption ? [wordsIn(caption)] : []), ...beside]
  const said = around.map(bare).filter(words => words !== '')
  if (said.length === 0) return null
  return { verdict: said.includes(alt) ? 'fail' : 'pass', data: { alt: element.getAttribute('alt') ?? '' } }
})

/** What stands right beside the picture; spaces between tags are nothing. */
function shortWords(node: ChildNode | null): string[] {
  return node?.textContent ? [node.textContent] : []
}
