import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const form = element.closest('form')
  const asks = mentions(element.getAttribute('onclick') ?? form?.getAttribute('onreset') ?? '', ['confirm'])
  const typed =
    form?.querySelectorAll(
      'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="search"], [type="checkbox"], [type="radio"]), textarea',
    ).length ?? 0
  return { verdict: typed > 0 && !asks ? 'fail' : 'pass', data: { name: nameOf(element) } }
})
