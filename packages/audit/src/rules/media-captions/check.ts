import { isSilenced } from '../../measure/press.ts'
import { mentions, wordsAround } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  // Nothing is said where nothing sounds, nor in a picture that readers pass over.
  if (element.hasAttribute('muted') || isSilenced(element)) return { verdict: 'pass', data: {} }
  const tracked =
    element.querySelector('track[kind="captions" i], track[kind="subtitles" i], track:not([kind])') !== null
  return { verdict: tracked || mentions(wordsAround(element), data.lists.told) ? 'pass' : 'unsure', data: {} }
})
