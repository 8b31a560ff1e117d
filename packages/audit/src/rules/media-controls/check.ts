import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { localName } = element
  // An audio element without controls is drawn nowhere; scripts use it to make sounds.
  if (localName === 'audio' && !element.hasAttribute('controls') && !element.hasAttribute('autoplay')) return null
  if (element.hasAttribute('controls')) return { verdict: 'pass', data: {} }
  const kinds = 'button, [role="button"], input[type="range"]'
  const box =
    element.closest('figure, section, [class*="player" i], [class*="video" i]:not(video)') ?? element.parentElement
  const inBox = box !== null && box !== element.ownerDocument.body && box.querySelector(kinds) !== null
  const beside = [element.previousElementSibling, element.nextElementSibling].some(near => near?.matches(kinds))
  if (inBox || beside) return { verdict: 'pass', data: {} }
  return { verdict: element.hasAttribute('autoplay') && element.hasAttribute('loop') ? 'unsure' : 'fail', data: {} }
})
