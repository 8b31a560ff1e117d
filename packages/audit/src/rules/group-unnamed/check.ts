import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { type Judgement, defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  if (element.matches('[role="radiogroup"]')) return { verdict: nameOf(element) === '' ? 'fail' : 'pass', data: {} }
  if (element.matches('[role="radio"]')) return alone(element)
  const scope = element.closest('form') ?? element.ownerDocument
  const alike = [...scope.querySelectorAll(`input[name="${CSS.escape(element.getAttribute('name') ?? '')}"]`)].filter(
    other => other.getAttribute('type')?.toLowerCase() === element.getAttribute('type')?.toLowerCase(),
  )
  if (element.matches('[type="checkbox" i]') && alike.length < 2) return scattered(element)
  // Told once, of the first; a box alone is its own question; a table's boxes have the words of their rows.
  if (alike.length < 2 || alike[0] !== element || element.closest('table, [role="grid"], [role="radiogroup"]'))
    return null
  const groups = scope.querySelectorAll('fieldset, [role="group"]')
  const around = [...groups].filter(group => alike.every(one => group.contains(one)))
  return { verdict: around.some(group => nameOf(group) !== '') ? 'pass' : 'fail', data: {} }
})

/** A drawn choice outside every group; told of the first in its box. */
function alone(element: Element): Judgement {
  const groups = 'fieldset, [role="radiogroup"], [role="group"], [role="menu"], [role="listbox"]'
  const first = element.parentElement?.querySelector('[role="radio"]') === element
  return first && !element.closest(groups) ? { verdict: 'fail', data: {} } : null
}

/** Boxes with names of their own that stand side by side under one question. */
function scattered(element: Element): Judgement {
  const list = (element.closest('li') ?? element.closest('label') ?? element).parentElement
  const boxes = [...(list?.querySelectorAll('input[type="checkbox" i]') ?? [])]
  const others =
    list?.querySelector('input:not([type="checkbox" i], [type="hidden" i]), select, textarea, a, button') ?? null
  if (
    !list ||
    list.localName === 'body' ||
    boxes.length < 3 ||
    boxes[0] !== element ||
    others ||
    element.closest('table, [role="grid"]')
  )
    return null
  const group = element.closest('fieldset, [role="group"]')
  return { verdict: group && nameOf(group) !== '' ? 'pass' : 'unsure', data: {} }
}
