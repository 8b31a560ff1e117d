import { labelsOf } from '../../measure/hit-box.ts'
import { nameOf, descriptionOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isCalled } from '../../measure/tokens.ts'
import { wordsIn, bare, mentions, weightOf, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const hint = beside(element).find(near => isHint(near) && !isSilenced(near))
  if (!hint) return null
  const tied = [
    ...namedBy(element, 'aria-describedby'),
    ...namedBy(element, 'aria-labelledby'),
    ...namedBy(element, 'aria-details'),
    ...labelsOf(element),
  ]
  const said = bare(`${nameOf(element)} ${descriptionOf(element)}`).includes(bare(wordsIn(hint)))
  const linked = said || tied.some(target => target.contains(hint) || hint.contains(target))
  // A field that has its hint may stand beside words that are none.
  const isHinted = namedBy(element, 'aria-describedby').length > 0
  return { verdict: linked ? 'pass' : isHinted ? 'unsure' : 'fail', data: { hint: wordsIn(hint) } }
})

/** What stands with the field and with no other field: in the same box, or in the box around when it is the only one there. */
function beside(element: Element): Element[] {
  const boxes = [element.parentElement, element.parentElement?.parentElement]
  const own = boxes.filter(
    box => box && box.querySelectorAll('input:not([type="hidden"]), select, textarea').length === 1,
  )
  const parent = element.parentElement
  const next = [element.nextElementSibling, element.previousElementSibling].flatMap(near => near ?? [])
  return own.length > 0 ? own.flatMap(box => [...(box?.querySelectorAll('*') ?? [])]) : parent ? next : []
}

function isHint(near: Element): boolean {
  const { hints, controls } = data.lists
  if (near.closest(controls.join(',')) || near.matches('label, legend') || weightOf(wordsIn(near)) < 4) return false
  return (
    near.localName === 'small' ||
    isCalled(near, hints) ||
    (near.children.length === 0 && data.lists.format.some(word => mentions(wordsIn(near), [word])))
  )
}
