import { fieldCss, isAboutOthers, kindOf } from '../../measure/field-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const refuses = patternOf(data.lists.refuses)
const unlocks = patternOf(data.lists.unlocks)

export const rule = defineRule(data, (field, { boxes }) => {
  if (!field.matches(fieldCss) || !isShown(field)) return null
  const split = boxesOf(field)
  if (split.length >= boxes) return split[0] === field ? judged('unsure', `${split.length} × maxlength=1`) : null
  if (!data.lists.kinds.includes(kindOf(field)) && !isAboutOthers(field)) return null
  const blocking = blockOf(field)
  if (blocking) return judged('fail', blocking)
  const trick = ['onfocus', 'onclick', 'ontouchstart'].find(name => unlocks.test(field.getAttribute(name) ?? ''))
  return trick ? judged('unsure', `readonly, ${trick}`) : judged('pass')
})

function judged(verdict: 'pass' | 'fail' | 'unsure', where = '') {
  return { verdict, data: { where } } as const
}

/** The handler in the markup, of the field or something around it, that refuses a paste. */
function blockOf(field: Element): string | null {
  for (let box: Element | null = field; box; box = box.parentElement) {
    if (refuses.test(box.getAttribute('onpaste') ?? '')) return 'onpaste'
    if (/paste/i.test(box.getAttribute('onbeforeinput') ?? '')) return 'onbeforeinput'
    if (box === field && refusesKeys(box)) return 'onkeydown'
  }
  return null
}

/** Ctrl+V refused by hand. */
function refusesKeys(field: Element): boolean {
  const keys = field.getAttribute('onkeydown') ?? ''
  return /ctrlKey|metaKey/.test(keys) && refuses.test(keys)
}

/** A code in boxes of one character each, of which a paste may fill only the first. */
function boxesOf(field: Element): Element[] {
  if (field.getAttribute('maxlength') !== '1') return []
  const group =
    field.parentElement?.querySelectorAll("input[maxlength='1']").length === 1
      ? field.parentElement.parentElement
      : field.parentElement
  return [...(group?.querySelectorAll("input[maxlength='1']") ?? [])]
}
