import { nameOf } from '../../measure/name.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isSaid } from '../../measure/said.ts'
import { namedBy, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const onward = patternOf(data.lists.onward)
const told = patternOf(data.lists.told)

export const rule = defineRule(data, button => {
  const name = nameOf(button)
  const form = button.closest('form, dialog, [role="dialog"], main')
  if (!form || !isSaid(button) || !onward.test(name) || fieldsIn(form).length === 0) return null
  const isDead = button.matches(':disabled, [aria-disabled="true"]')
  const words = [name, wordsIn(form), ...namedBy(button, 'aria-describedby').map(one => wordsIn(one))].join(' ')
  return { verdict: isDead && !told.test(words) ? 'fail' : 'pass', data: { name } }
})

/** What a person still has to fill in; with nothing to fill in, the button waits for something else. */
function fieldsIn(form: Element): Element[] {
  return [
    ...form.querySelectorAll('input:not([type="hidden" i], [type="submit" i], [type="button" i]), select, textarea'),
  ].filter(isSaid)
}
