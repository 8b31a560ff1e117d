import { calledAs, controlsIn } from '../../measure/control.ts'
import { hitBox } from '../../measure/hit-box.ts'
import { patternOf } from '../../measure/pattern.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const refuses = patternOf(data.lists.refuses)
const accepts = patternOf(data.lists.accepts)

export const rule = defineRule(data, (refusal, { height, share }) => {
  const name = calledAs(refusal)
  if (name.length > 24 || !refuses.test(name)) return null
  const acceptance = acceptanceBeside(refusal)
  if (!acceptance) return null
  const [no, yes] = [hitBox(refusal), hitBox(acceptance)]
  // Rounded to a tenth of a percent: a layout gives sizes like 43.996.
  const ratio = Math.round((1000 * no.width * no.height) / (yes.width * yes.height)) / 1000
  return {
    verdict: no.height >= height && ratio >= share ? 'pass' : 'fail',
    data: { refusal: name, acceptance: calledAs(acceptance), tall: no.height, ratio, height, share },
  }
})

/** The yes that stands with this no: in the nearest box around both, not beyond the question they answer. */
function acceptanceBeside(refusal: Element): Element | undefined {
  for (let box = refusal.parentElement; box && box.localName !== 'body'; box = box.parentElement) {
    const found = controlsIn(box).find(
      one => one !== refusal && accepts.test(calledAs(one)) && !refuses.test(calledAs(one)),
    )
    if (found) return found
    if (box.matches('dialog, [role="dialog"], [role="alertdialog"], form, main, section, article')) return undefined
  }
  return undefined
}
