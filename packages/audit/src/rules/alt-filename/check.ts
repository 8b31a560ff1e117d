import { isSilenced } from '../../measure/press.ts'
import { parted, fileOf } from '../../measure/tokens.ts'
import { isOneOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const said = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').trim()
  if (said === '' || isSilenced(element)) return null
  const { patterns, empty } = data.lists
  const odd =
    patterns.some(pattern => new RegExp(pattern, 'iu').test(said)) || isOneOf(said, empty) || isFile(element, said)
  return { verdict: odd ? 'fail' : 'pass', data: { said } }
})

/** The file's own name; one plain word such as "logo" may well be said on purpose. */
function isFile(element: Element, said: string): boolean {
  const file = fileOf(element.getAttribute('src') ?? '')
  return /[\d_-]/.test(said) && file !== '' && parted(file) === parted(said)
}
