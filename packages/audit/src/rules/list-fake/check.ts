import { linesOf } from '../../measure/line-breaks.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { items }) => {
  if (element.matches('ul, ol'))
    return element.querySelector('li') ? { verdict: 'pass', data: { items, mark: '' } } : null
  if (element.closest("pre, code, textarea, [role='list'], [role='listitem'], [hidden], [contenteditable='true']"))
    return null
  const runs = runsOf(linesOf(element))
  const [longest] = runs.toSorted((a, b) => b.length - a.length)
  if (!longest || longest.length < items) return null
  return { verdict: 'fail', data: { items: longest.length, mark: longest[0] ?? '' } }
})

const marks = [...data.lists.marks].toSorted((a, b) => b.length - a.length)
const numbers = data.lists.numbers.map(pattern => new RegExp(pattern))

/** Lines that follow one another and bear one kind of mark, as the marks they bear. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = []
  let kind = ''
  for (const line of lines) {
    const found = markOf(line)
    const run = runs.at(-1)
    if (found && found.kind === kind && run && !run.includes(found.kind === found.mark ? '' : found.mark))
      run.push(found.mark)
    else if (found) runs.push([found.mark])
    kind = found?.kind ?? ''
  }
  return runs
}

/** A bullet is its own kind; numbers of one style are one kind, and differ from line to line. */
function markOf(line: string): { kind: string; mark: string } | null {
  const bullet = marks.find(mark => line.startsWith(mark) && line.length > mark.length)
  if (bullet) {
    // -5.00 is an amount, *必填 a note: some marks need a space after them to be bullets.
    const spaced = !data.lists.spaced.includes(bullet) || /^\s/.test(line.slice(bullet.length))
    return spaced ? { kind: bullet, mark: bullet } : null
  }
  const index = numbers.findIndex(pattern => pattern.test(line))
  const [, number = ''] = numbers[index]?.exec(line) ?? []
  if (number) return { kind: `number ${index}`, mark: number }
  const [picture] = /^\p{Extended_Pictographic}\uFE0F?/u.exec(line) ?? []
  return picture && line.length > picture.length ? { kind: picture, mark: picture } : null
}
