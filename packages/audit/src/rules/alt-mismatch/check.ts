import { parted, fileOf } from '../../measure/tokens.ts'
import { isOneOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const alt = element.getAttribute('alt') ?? ''
  const file = fileOf(element.getAttribute('src') ?? '')
  const brand = brands.find(names => names.some(name => isOneOf(alt, [name, `${name} logo`, `${name}图标`])))
  const named = parted(file)
    .split('-')
    .filter(word => /^[a-z]{3,}$/.test(word) && !data.lists.plain.includes(word))
  if (!brand || named.length === 0) return null
  const agrees = brand.some(name => parted(file).replaceAll('-', '').includes(parted(name).replaceAll('-', '')))
  return { verdict: agrees ? 'pass' : 'unsure', data: { alt, file } }
})

const brands = data.lists.brands.map(names => names.split('/'))
