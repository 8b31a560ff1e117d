import { calledAs, controlsIn } from '../../measure/control.ts'
import { nameOf } from '../../measure/name.ts'
import { patternOf } from '../../measure/pattern.ts'
import { isShown, shownWords } from '../../measure/shown.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const says = {
  picture: patternOf(data.lists.picture),
  drag: patternOf(data.lists.drag),
  boxes: patternOf(data.lists.boxes),
  frames: patternOf(data.lists.frames),
  other: patternOf(data.lists.other),
  zoom: patternOf(data.lists.zoom),
}

export const rule = defineRule(data, element => {
  if (!isShown(element) || !isTest(element) || isPartOfTest(element)) return null
  const around = controlsIn(
    element.closest('form, dialog, [role="dialog"], section') ?? element.parentElement ?? element,
  )
  const names = [...around, ...controlsIn(element)].map(calledAs).filter(name => name.length <= 24)
  const other = names.some(name => says.other.test(name))
  const zoom = names.some(name => says.zoom.test(name))
  if (other) return zoom || isDrag(element) ? judged('pass', both) : judged('unsure', small)
  // What a frame of another site offers cannot be seen from here.
  return element.localName === 'iframe' ? judged('unsure', foreign) : judged('fail', zoom ? deaf : none)
})

const both = ['有别的办法', 'there is another way'] as const
const small = ['有别的办法，没看到放大', 'there is another way, but nothing enlarges the picture'] as const
const foreign = ['是别的网站的验证', 'another site runs the test'] as const
const deaf = ['只能放大，没有语音或短信', 'the picture can only be enlarged, not heard'] as const
const none = ['只能看图、拖动，没有别的办法', 'one can only look or drag'] as const

function judged(verdict: 'pass' | 'fail' | 'unsure', [state, stateEn]: readonly [string, string]) {
  return { verdict, data: { state, stateEn } } as const
}

function isTest(element: Element): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (element.localName === 'iframe')
    return says.frames.test(element.getAttribute('src') ?? '') && !/badge|invisible/i.test(named)
  if (element.matches('img, canvas, svg')) {
    return says.picture.test(`${named} ${element.getAttribute('src')?.split('?')[0] ?? ''} ${nameOf(element)}`)
  }
  if (says.drag.test(wordsOf(element))) return true
  return says.boxes.test(named) && within(element, 'img, canvas').some(isShown)
}

function isDrag(element: Element): boolean {
  return !element.matches('img, svg') && says.drag.test(wordsOf(element))
}

/** A short piece of words; more than that is an article about such tests. */
function wordsOf(element: Element): string {
  if (element.matches('body, main, article')) return ''
  const words = shownWords(element)
  return words.length <= 60 ? words : ''
}

/** Told once, at the outermost part. */
function isPartOfTest(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.matches(data.select) && isTest(box)) return true
  }
  return false
}
