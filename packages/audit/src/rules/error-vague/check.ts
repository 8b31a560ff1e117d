import { calledAs, controlCss, controlsIn } from '../../measure/control.ts'
import { errorText } from '../../measure/error-text.ts'
import { patternOf } from '../../measure/pattern.ts'
import { shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const vague = patternOf(data.lists.vague)
const filler = patternOf(data.lists.filler)
const next = patternOf(data.lists.next)
const code = new RegExp(data.lists.code.join('|'), 'gi')

export const rule = defineRule(data, element => {
  const text = errorText(element)
  if (text === null) return null
  return { verdict: saysNothing(text) && !isHelpedAround(element) ? 'fail' : 'pass', data: { text } }
})

/** Whether all it says is that something failed, perhaps with a number nobody can look up. */
function saysNothing(text: string): boolean {
  const said = text
    .replace(code, '。')
    .split(/\s*[，。,.!！:：;；、()（）[\]【】|—\n…]+\s*/)
    .map(part => part.trim())
    .flatMap(part => (vague.test(part) || /[a-z]/i.test(part) ? [part] : part.split(/\s+/)))
    .filter(part => part !== '' && !filler.test(part))
  return said.every(part => vague.test(part))
}

/** A heading is explained by what follows it; a message by what can be pressed in it or right after it. */
function isHelpedAround(element: Element): boolean {
  const box = element.parentElement
  if (box && /^h\d$/.test(element.localName)) return next.test(shownWords(box).replace(shownWords(element), ''))
  const isDialog = element.matches('dialog, [role="dialog"], [role="alertdialog"]')
  const following = isDialog ? null : element.nextElementSibling
  const second = following?.nextElementSibling
  const after = [following, second?.matches(controlCss) ? second : null].filter(one => one !== null)
  const beside = [element, ...after].flatMap(one => (one.matches(controlCss) ? [one] : controlsIn(one)))
  return beside.some(one => next.test(calledAs(one)))
}
