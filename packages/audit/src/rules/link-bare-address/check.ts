import { nameOf } from '../../measure/name.ts'
import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (link, { least }) => {
  const name = nameOf(link)
  const isAddress = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)+\/\S+$/i.test(name)
  if (!isAddress || !isSaid(link)) return null
  // A short one (www.bank.example) is a name people say themselves.
  return { verdict: name.length >= least || /[?&=%#]/.test(name) ? 'fail' : 'pass', data: { name } }
})
