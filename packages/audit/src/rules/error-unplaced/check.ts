import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { wordsIn, bare, mentions, namedBy } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const form = element.closest('form')
  const said = wordsIn(element)
  const fields = form
    ? [...form.querySelectorAll('input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea')]
    : []
  if (isSilenced(element) || fields.length < 2 || !mentions(said, data.lists.wrong)) return null
  const pointed = element.querySelector('a[href^="#"], li') !== null || fields.some(field => isNamedIn(field, said))
  const marked = fields.some(
    field => field.matches('[aria-invalid="true"]') || namedBy(field, 'aria-errormessage').length > 0,
  )
  return { verdict: pointed || marked ? 'pass' : 'fail', data: {} }
})

function isNamedIn(field: Element, said: string): boolean {
  const name = bare(nameOf(field))
  return name.length > 1 && bare(said).includes(name)
}
