import { isSilenced } from '../../measure/press.ts'
import { hasPart, parted } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const handler = element.getAttribute('onchange') ?? element.getAttribute('onblur') ?? ''
  const jumps = data.lists.jumps.some(word => handler.includes(word))
  if (jumps) return { verdict: 'fail', data: {} }
  const addresses = [...element.querySelectorAll('option')].some(({ value }) =>
    /^(https?:|\/|\.\/)\S+$|\.html?$/.test(value),
  )
  const names = ['name', 'id', 'class'].map(name => parted(element.getAttribute(name) ?? ''))
  const called = data.lists.kinds.some(kind => names.some(name => hasPart(name, kind)))
  if (!addresses && !called) return null
  const box = element.closest('form') ?? element.parentElement?.parentElement
  const sent =
    box?.querySelector('button:not([type="reset"]), input[type="submit"], input[type="image"], input[type="button"]') ??
    null
  return { verdict: sent === null ? 'unsure' : 'pass', data: {} }
})
