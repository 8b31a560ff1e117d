import { native, isSilenced } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { wordsIn, mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element) || element.matches(native)) return null
  const inside = [...element.querySelectorAll('li, a, span, div, button')].filter(
    item => item.closest(data.select) === element,
  )
  const marked = inside.filter(item =>
    data.lists.current.some(word => item.classList.contains(word) || endsCalled(item, [word])),
  )
  if (marked.length === 0) return null
  const told =
    element.querySelector('[aria-current]:not([aria-current="false"]), [aria-selected="true"], [role="tab"]') !== null
  const said = marked.some(item => mentions(wordsIn(item), data.lists.said))
  return { verdict: told || said ? 'pass' : 'fail', data: {} }
})
