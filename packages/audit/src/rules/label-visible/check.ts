import { labelsOf } from '../../measure/hit-box.ts'
import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isSeen, isReachable } from '../../measure/visible.ts'
import { wordsIn, bare, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element) || !isReachable(element)) return null
  const hint = element.getAttribute('placeholder') ?? ''
  const labels = [...labelsOf(element), ...namedBy(element, 'aria-labelledby')]
  const shown = labels.some(label => isSeen(label) && bare(wordsIn(label)) !== '')
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { hint } })
  if (shown) return judge('pass')
  const name = nameOf(element)
  // Without any name at all it is the engine's finding; a hint is no name that stays.
  if (name === '' && hint.trim() === '') return null
  const onlyHint = labels.length === 0 && !element.matches('[aria-label]:not([aria-label=""]), [title]:not([title=""])')
  if (!onlyHint && isSaidBeside(element, name)) return judge('pass')
  // One question a screen: its heading may ask, and the label be there for those who listen. A person looks.
  const isAskedAlone = labels.some(label => bare(wordsIn(label)) !== '') && isOnlyField(element)
  return judge(isAskedAlone ? 'unsure' : 'fail')
})

function isOnlyField(element: Element): boolean {
  const part = element.closest('form, dialog, [role="dialog"], main') ?? element.ownerDocument.body
  return part.querySelectorAll(fields).length === 1
}

/** Words beside the field, a heading of its column, or the button that sends it may tell what it is for. */
function isSaidBeside(element: Element, name: string): boolean {
  const boxes = [element.parentElement, element.parentElement?.parentElement].filter(box => box && holdsOnly(box))
  const table = element.closest('table, [role="grid"], [role="table"]')
  const near = [...boxes, table].flatMap(box => (box ? [...box.querySelectorAll('*')] : []))
  return [element.previousElementSibling, element.nextElementSibling, ...near].some(
    one => one && tells(one, element, name),
  )
}

const fields = 'input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea'

/** A box around this field and no other. */
function holdsOnly(box: Element): boolean {
  return box.localName !== 'body' && box.querySelectorAll(fields).length === 1
}

function tells(near: Element, element: Element, name: string): boolean {
  if (near === element || near.contains(element) || near.closest('form') !== element.closest('form')) return false
  const words = near.matches('input[type="submit"], input[type="button"]') ? near.getAttribute('value') : wordsIn(near)
  const said = bare(words ?? '')
  return said.length > 1 && (bare(name).includes(said) || said.includes(bare(name))) && isSeen(near)
}
