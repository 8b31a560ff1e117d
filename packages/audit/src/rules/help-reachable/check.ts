import { calledAs, controlCss, controlsIn } from '../../measure/control.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const help = patternOf(data.lists.help)
const phone = patternOf(data.lists.phone)

export const rule = defineRule(data, (body, options) => {
  // A page one can do nothing on (an error page of a proxy, a part of a page) has no step to be stuck at.
  if (controlsIn(body).length === 0 && within(body, 'input, select, textarea').length === 0) return null
  const taps = tapsToHelp(body)
  if (taps === 1) return judged('taps' in options && taps > options.taps ? 'fail' : 'pass', atHand)
  if (taps === 2) return judged('taps' in options && taps > options.taps ? 'fail' : 'pass', folded)
  // A number that is only written can be dialled, and WCAG asks no page to have help.
  if (phone.test(shownWords(body))) return judged('taps' in options ? 'unsure' : 'pass', written)
  return judged('taps' in options ? 'fail' : 'unsure', none)
})

const atHand = ['有帮助', 'there is help'] as const
const folded = ['帮助收在菜单里，要先点开', 'help is folded away in a menu'] as const
const written = ['只写着电话号码，按不了', 'a phone number is written, but cannot be pressed'] as const
const none = ['没有找到帮助', 'no help was found'] as const

function judged(verdict: 'pass' | 'fail' | 'unsure', [state, stateEn]: readonly [string, string]) {
  return { verdict, data: { state, stateEn } } as const
}

/** One for what can be pressed now, two for what a menu keeps, nothing where there is none. */
function tapsToHelp(body: Element): 1 | 2 | null {
  if (controlsIn(body).some(isHelp)) return 1
  const kept = within(body, controlCss).filter(one => !isShown(one))
  return kept.some(one => isHelp(one) || help.test(one.textContent ?? '')) ? 2 : null
}

function isHelp(control: Element): boolean {
  if (control.matches("a[href^='tel:' i]")) return true
  const name = calledAs(control)
  return name.length <= 40 && (help.test(name) || phone.test(name))
}
