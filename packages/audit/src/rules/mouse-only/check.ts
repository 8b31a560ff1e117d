import { native, isSilenced } from '../../measure/press.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const has = (names: readonly string[]) => names.filter(name => element.hasAttribute(name))
  const { hover, press, focus, keys } = data.lists
  const keyed = has(keys).length > 0
  const alone = [
    ...(has(focus).length > 0 || keyed ? [] : has(hover)),
    ...(keyed || (element.hasAttribute('onclick') && element.matches(native)) ? [] : has(press)),
    ...(keyed ? [] : has(['ondblclick'])),
  ]
  return { verdict: alone.length > 0 ? 'fail' : 'pass', data: { handlers: alone.join(', ') } }
})
