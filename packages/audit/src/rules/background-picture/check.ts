import { nameOf } from '../../measure/name.ts'
import { isSilenced } from '../../measure/press.ts'
import { isCalled, hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { wordsIn, bare, mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const images = ['', '::before', '::after'].map(pseudo => getComputedStyle(element, pseudo || null))
  const shown = images.find(
    ({ backgroundImage, content }, at) => backgroundImage.includes('url(') && (at === 0 || content !== 'none'),
  )
  if (!shown || isSilenced(element) || !element.checkVisibility({ visibilityProperty: true })) return null
  const address = /url\(["']?(.*?)["']?\)/.exec(shown.backgroundImage)?.[1] ?? ''
  const file = parted(fileOf(address))
  const words = `${wordsIn(element)} ${nameOf(element)}`
  const meant = data.lists.kinds
    .map(kind => kind.split('/'))
    .find(([kind = '']) => hasPart(file, kind) || isCalled(element, [kind]))
  if (meant) return { verdict: mentions(words, meant) ? 'pass' : 'unsure', data: { file } }
  const worded = data.lists.worded.some(word => hasPart(file, word) || isCalled(element, [word]))
  if (!worded || element.children.length > 0) return null
  return { verdict: bare(words) === '' ? 'unsure' : 'pass', data: { file } }
})
