import { native, isSilenced } from '../../measure/press.ts'
import { roleOf } from '../../measure/role.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (element.matches(native) || element.localName.includes('-') || isSilenced(element)) return null
  if (roleOf(element) !== '' && !data.lists.idle.includes(roleOf(element))) return { verdict: 'pass', data: {} }
  const answers = [...element.attributes].some(({ name }) =>
    /^(on(click|key|focus|mouse|pointer|touch)|ng-|v-on|@|aria-(haspopup|expanded|controls|activedescendant)|contenteditable)/.test(
      name,
    ),
  )
  const { overflowX, overflowY, cursor } = getComputedStyle(element)
  const scrolls = [overflowX, overflowY].some(flow => flow === 'auto' || flow === 'scroll')
  if (answers || scrolls || cursor === 'pointer') return { verdict: 'pass', data: {} }
  return { verdict: element.matches(data.lists.words.join(',')) ? 'fail' : 'unsure', data: {} }
})
