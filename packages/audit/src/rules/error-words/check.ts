import { labelsOf } from '../../measure/hit-box.ts'
import { isSilenced } from '../../measure/press.ts'
import { isCalled } from '../../measure/tokens.ts'
import { wordsIn, bare, namedBy } from '../../measure/words.ts'
import { type Judgement, defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  if (isSilenced(element)) return null
  const marked = element.getAttribute('aria-invalid')
  const told = marked === 'true' || marked === 'grammar' || marked === 'spelling'
  const coloured =
    marked !== 'false' &&
    [element, ...labelsOf(element), element.parentElement].some(box => box && isCalled(box, data.lists.wrong))
  const beside = messageBeside(element)
  if (!told && !coloured && !beside) return null
  const tied = [
    ...namedBy(element, 'aria-errormessage'),
    ...namedBy(element, 'aria-describedby'),
    ...labelsOf(element).filter(label => beside && label.contains(beside)),
  ]
  const worded = tied.some(target => bare(wordsIn(target)) !== '')
  if (worded && !beside) return judge('pass', '', '')
  if (beside && tied.some(target => target.contains(beside) || beside.contains(target))) return judge('pass', '', '')
  if (!beside) return judge('fail', '看得出错了，没有一句话', 'It looks wrong, but no words say so')
  return judge('fail', '错误的话没有连着这一格', 'The words of the error are not tied to the field')
})

function judge(verdict: 'pass' | 'fail', reason: string, reasonEn: string): Judgement {
  return { verdict, data: { reason, reasonEn } }
}

/** An error's words in the field's own box: called so, with something in it. */
function messageBeside(element: Element): Element | undefined {
  const boxes = [element.closest('label') ?? element.parentElement, element.parentElement?.parentElement]
  const own = boxes.filter(
    box => box && box.querySelectorAll('input:not([type="hidden"]), select, textarea').length === 1,
  )
  const near = own.flatMap(box => [...(box?.querySelectorAll('*') ?? [])])
  return near.find(
    one =>
      isCalled(one, data.lists.messages) &&
      !one.matches('input, select, textarea, label') &&
      bare(wordsIn(one)) !== '' &&
      !isSilenced(one) &&
      !one.contains(element),
  )
}
