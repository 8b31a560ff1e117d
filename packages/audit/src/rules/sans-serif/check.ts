import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { letters }) => {
  const family = getComputedStyle(element).fontFamily
  // Said once, where the face begins: inside, it only goes on.
  const parent = element.parentElement
  const begins = !parent || getComputedStyle(parent).fontFamily !== family
  if (!begins || element.matches('head, head *, svg *') || !isSeen(element)) return null
  // A browser's own face where the page names none; phones take a sans-serif one.
  const names = family.split(',').map(name =>
    name
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase(),
  )
  const [first = ''] = names
  if (names.length === 1 && /^times( new roman)?$/.test(first)) return null
  if ([...wordsIn(element)].length < letters) return null
  if (matches(first, data.lists.ornate)) return { verdict: 'fail', data: { family: first } }
  return { verdict: matches(first, data.lists.serif) ? 'unsure' : 'pass', data: { family: first } }
})

function matches(family: string, names: readonly string[]): boolean {
  return names.some(name => family === name || family.startsWith(`${name} `) || family.startsWith(`${name}-`))
}
