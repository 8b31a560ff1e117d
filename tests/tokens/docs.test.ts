import { readFileSync } from 'node:fs'
import { byStep, stepRange, steps } from '@yinqiao/tokens'
import { expect, it } from 'vitest'

const page = readFileSync(new URL('../../docs/tokens.md', import.meta.url), 'utf8')
const rows = page.split('\n').filter(line => /^\| \d/.test(line))

it('a designer reads in the docs the sizes that are on the screen', () => {
  const names = ['body', 'small', 'title', 'heading', 'amount', 'button'] as const
  const told = rows.map(row => row.split('|').slice(2, -1).map(Number))
  expect(told).toEqual(steps.map(step => names.map(name => byStep[step][`text-${name}`])))
})

it('a designer reads where each mode starts', () => {
  expect(rows.map(row => /标准版/.test(row)).indexOf(true) + 1).toBe(stepRange.standard.start)
  expect(rows.map(row => /长辈版/.test(row)).indexOf(true) + 1).toBe(stepRange.elder.start)
})
