import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const name = bare(nameOf(element))
  if (name === '' || isSilenced(element)) return null
  const fields = [...(element.closest('form') ?? element.ownerDocument).querySelectorAll(data.select)]
  const alike = fields.filter(other => other !== element && !isSilenced(other) && bare(nameOf(other)) === name)
  const same = alike.filter(
    other => other.closest('form') === element.closest('form') && setting(other) === setting(element),
  )
  return { verdict: same.length > 0 ? 'fail' : 'pass', data: { name: nameOf(element) } }
})

/** What else tells the field apart: the name of its group, the words of its row, the heading over it. */
function setting(element: Element): string {
  const groups: string[] = []
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (
      box.matches(
        'fieldset, [role="group"], [role="region"], section[aria-label], section[aria-labelledby], [role="dialog"], dialog',
      )
    )
      groups.push(nameOf(box))
    else if (box.matches('tr, li, article, section, [role="row"]')) groups.push(bare(wordsIn(box)))
  }
  return [...groups, wordsIn(headingOver(element) ?? element)].join('\n')
}

function headingOver(element: Element): Element | undefined {
  const headings = [...element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role="heading"]')]
  // A heading only a listener meets does not help the eye.
  return headings.findLast(heading => heading.compareDocumentPosition(element) & 4 && isSeen(heading))
}
