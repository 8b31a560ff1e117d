import { nameOf } from '../../measure/name.ts'
import { shownWords } from '../../measure/shown.ts'
import { mentions } from '../../measure/words.ts'
import { defineWalkRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineWalkRule(data, 'colours', (element, _options, { choice }) => {
  if (!choice) return null
  const { told, loose } = choice
  const words = shownWords(element)
  const isWritten = mentions(words, data.lists.said) || data.lists.alone.includes(words.trim().toLowerCase())
  return {
    verdict: told || isWritten ? 'pass' : loose ? 'unsure' : 'fail',
    data: { name: nameOf(element) || element.localName },
  }
})
