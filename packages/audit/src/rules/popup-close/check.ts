import { boxOf, isDialog } from '../../measure/dialogs.ts'
import { hitBox } from '../../measure/hit-box.ts'
import { nameOf } from '../../measure/name.ts'
import { isCalled } from '../../measure/tokens.ts'
import { isSeen } from '../../measure/visible.ts'
import { isOneOf, wordsIn } from '../../measure/words.ts'
import { targetsIn } from '../../measure/targets.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (dialog, { least, corner }) => {
  if (!isDialog(dialog)) return null
  const told = (verdict: 'pass' | 'fail' | 'unsure', found: string, foundEn: string) =>
    ({ verdict, data: { found, foundEn, least } }) as const
  const targets = targetsIn(dialog.ownerDocument).filter(target => dialog.contains(target))
  const crosses = closersIn(dialog, targets)
  if (crosses.length === 0) {
    if (targets.length === 0) return told('fail', '没有可以关闭的按钮', 'Nothing here closes it')
    const answers = targets.filter(target => closesByItself(target) || isOneOf(calledOf(target), data.lists.answers))
    if (answers.length === 0) return told('unsure', '没有写着“关闭”的按钮', 'No button says that it closes')
    return answers.some(answer => isLarge(answer, least))
      ? told('pass', '', '')
      : told('fail', '回答的按钮太小', 'The buttons that answer are too small')
  }
  const large = crosses.filter(cross => isLarge(cross, least))
  if (large.length === 0) return told('fail', '关闭按钮太小', 'The close button is too small')
  const placed = large.some(cross => isWherePeopleLook(cross, boxOf(dialog), corner))
  return placed
    ? told('pass', '', '')
    : told('fail', '关闭按钮不在大家会找的地方', 'The close button is not where people look')
})

/** Crosses and whatever calls itself close, also where only a script knows that it can be pressed. */
function closersIn(dialog: Element, targets: readonly Element[]): Element[] {
  const named = targets.filter(
    target => isOneOf(calledOf(target), data.lists.close) || data.lists.crosses.includes(calledOf(target)),
  )
  if (named.length > 0) return named
  const called = [...dialog.querySelectorAll('*')].filter(part => isCalled(part, data.lists.classes) && isSeen(part))
  return called.map(part => targets.find(target => target.contains(part)) ?? part)
}

/** A button that sends a form whose method is the dialog closes it, whatever it is called. */
function closesByItself(target: Element): boolean {
  const method = target.getAttribute('formmethod') ?? target.closest('form')?.getAttribute('method')
  return (
    method?.toLowerCase() === 'dialog' &&
    target.matches('button:not([type="button" i], [type="reset" i]), input[type="submit" i]')
  )
}

function calledOf(target: Element): string {
  return nameOf(target) || wordsIn(target)
}

function isLarge(target: Element, least: number): boolean {
  const { width, height } = hitBox(target)
  return Math.min(width, height) >= least
}

function isWherePeopleLook(cross: Element, box: Element, corner: number): boolean {
  const [small, large] = [cross.getBoundingClientRect(), box.getBoundingClientRect()]
  const across = ((small.left + small.right) / 2 - large.left) / large.width
  const along = ((small.top + small.bottom) / 2 - large.top) / large.height
  const aside = across <= corner || across >= 1 - corner
  return aside ? along <= corner : along >= 1 - corner
}
