import { ownText } from '../../measure/text.ts'
import { chainOf } from '../../measure/tree.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const line = chainOf(element).find(isUnderlined)
  if (!line || ownText(element) === '') return null
  const pressed = data.lists.pressable.join()
  const { cursor } = getComputedStyle(element)
  if (element.closest(pressed) || element.querySelector(pressed) || cursor === 'pointer')
    return { verdict: 'pass', data: {} }
  // A whole line under a heading is an ornament more often than a promise.
  const inside = getComputedStyle(line).display === 'inline'
  return { verdict: inside && !line.matches(data.lists.mended.join()) ? 'fail' : 'unsure', data: {} }
})

function isUnderlined(element: Element): boolean {
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(element)
  return textDecorationLine.includes('underline') && !['dotted', 'wavy', 'dashed'].includes(textDecorationStyle)
}
