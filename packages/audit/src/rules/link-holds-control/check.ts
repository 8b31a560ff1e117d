import { isSaid } from '../../measure/said.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const outer = element.parentElement?.closest('a[href], label')
  if (!outer || !isSaid(element) || element.matches('[type="hidden"]')) return null
  const measured = { inner: element.localName, outer: outer.localName }
  // A button beside the words of a label is pressed by pressing the words, unless the label says for which field it is.
  const isLabelled = outer.localName === 'label' && outer.querySelector('input, select, textarea') === null
  return { verdict: isLabelled ? 'pass' : 'fail', data: measured }
})
