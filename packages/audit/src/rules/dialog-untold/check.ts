import { canFocus } from '../../measure/press.ts'
import { endsCalled } from '../../measure/tokens.ts'
import { isSeen } from '../../measure/visible.ts'
import { wordsIn, bare } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (!endsCalled(element, data.lists.kinds) || canFocus(element) || bare(wordsIn(element)) === '') return null
  if (
    element.matches(
      'ul, ol, [role]:not([role="dialog"], [role="alertdialog"], [role="presentation"], [role="none"], [role="document"])',
    )
  )
    return null
  const outer = element.parentElement?.closest(data.select)
  if (outer && endsCalled(outer, data.lists.kinds)) return null
  const kinds = 'dialog, [role="dialog"], [role="alertdialog"]'
  const told = element.closest(kinds) !== null || element.querySelector(kinds) !== null
  return { verdict: told ? 'pass' : isSeen(element) ? 'fail' : 'unsure', data: {} }
})
