import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { seconds }) => {
  const src = element.getAttribute('src') ?? ''
  if (element.localName === 'iframe') {
    const quiet = data.lists.quiet.some(word => src.includes(word))
    return { verdict: quiet ? 'pass' : 'unsure', data: {} }
  }
  if (!('duration' in element)) return { verdict: 'fail', data: {} }
  // A sound of three seconds or less may start (WCAG 1.4.2); a length nobody knows yet is not a short one.
  const short = typeof element.duration === 'number' && element.duration <= seconds
  const quiet = element.hasAttribute('muted') || ('muted' in element && element.muted === true)
  return { verdict: quiet || short ? 'pass' : element.hasAttribute('controls') ? 'unsure' : 'fail', data: {} }
})
