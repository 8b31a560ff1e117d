import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'zoom', (element, _options, { lost }) => {
  if (!lost) return null
  const judge = (verdict: 'pass' | 'fail' | 'unsure') => ({ verdict, data: { name: lost.words || element.localName } })
  if (!lost.gone || lost.elsewhere) return judge('pass')
  // Something that was not there before may be the menu that leads to it.
  return judge(lost.menu ? 'unsure' : 'fail')
})
