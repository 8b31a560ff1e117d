import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { localName } = element
  // An audio element without controls is drawn nowhere; scripts use it to make sounds.
  if (localName === 'audio' && !element.hasAttribute('controls') && !element.hasAttribute('autoplay')) return null
  if (element.hasAttribute('controls')) return { verdict: 'pass', data: {} }
  const box =
    element.closest('figure, section, [class*="player" i], [class*="video" i]:not(video)') ?? element.parentElement
  const buttons =
    box === element.ownerDocument.body
      ? []
      : [...(box?.querySelectorAll('button, [role="button"], input[type="range"]') ?? [])]
  if (buttons.length > 0) return { verdict: 'pass', data: {} }
  return { verdict: element.hasAttribute('autoplay') && element.hasAttribute('loop') ? 'unsure' : 'fail', data: {} }
})
