import { isSilenced } from '../../measure/press.ts'
import { parted, fileOf } from '../../measure/tokens.ts'
import { isOneOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const said = (element.getAttribute('title') ?? '').trim()
  const src = element.getAttribute('src') ?? ''
  if (said === '' || isSilenced(element)) return null
  const { vague, patterns, brands } = data.lists
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { said } })
  const isFile = src !== '' && /[\d_./-]/.test(said) && parted(said) === parted(fileOf(src))
  if (isOneOf(said, vague) || isFile || patterns.some(pattern => new RegExp(pattern, 'iu').test(said)))
    return judge('fail')
  // The name of a company tells whose it is, not what it is.
  return judge(isOneOf(said, brands) ? 'unsure' : 'pass')
})
