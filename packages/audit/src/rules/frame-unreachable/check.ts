import { isReachable } from '../../measure/visible.ts'
import { native } from '../../measure/press.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, frame => {
  const tabindex = frame.getAttribute('tabindex') ?? ''
  const { clientWidth: width, clientHeight: height } = frame
  // A frame of a pixel or two counts visitors; nobody presses anything in it.
  if (frame.closest('[inert], [aria-hidden="true"]') || Math.min(width, height) <= 2 || !isReachable(frame)) return null
  const page = (frame as HTMLIFrameElement).contentDocument
  if (!page) return { verdict: 'unsure', data: { tabindex, count: 0 } }
  const inside = [...page.querySelectorAll(`${native}, [tabindex]`)].filter(
    element => !element.matches('[tabindex^="-"]') && isReachable(element),
  )
  return { verdict: inside.length > 0 ? 'fail' : 'pass', data: { tabindex, count: inside.length } }
})
