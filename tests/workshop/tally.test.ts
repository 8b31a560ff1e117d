import { expect, test } from 'vitest'
import { choose } from '@yinqiao/workshop/src/examine.ts'
import { closingLine, isGood } from '@yinqiao/workshop/src/tally.ts'
import { count } from '@yinqiao/workshop/src/vitest.ts'

const lines = [
  { tally: { passed: 3, failed: 0, skipped: 0 }, line: '3 passed, 0 failed', good: true, goodInCI: true },
  { tally: { passed: 3, failed: 1, skipped: 0 }, line: '3 passed, 1 failed', good: false, goodInCI: false },
  { tally: { passed: 3, failed: 0, skipped: 1 }, line: '3 passed, 0 failed, 1 skipped', good: true, goodInCI: false },
  { tally: { passed: 0, failed: 0, skipped: 0 }, line: '0 passed, 0 failed', good: false, goodInCI: false },
]
for (const { tally, line, good, goodInCI } of lines)
  test(`“${line}” is ${good ? 'good' : 'bad'} at home and ${goodInCI ? 'good' : 'bad'} in CI`, () => {
    expect(closingLine(tally)).toBe(line)
    expect(isGood(tally, { strict: false })).toBe(good)
    expect(isGood(tally, { strict: true })).toBe(goodInCI)
  })

const green = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const counts = [
  { when: 'all is well', report: green, code: 0, failed: 0 },
  { when: 'an error happened outside any test', report: green, code: 1, failed: 1 },
  { when: 'there is no report', report: null, code: 0, failed: 1 },
  {
    when: 'a file could not be loaded',
    report: { ...green, testResults: [{ status: 'failed' as const, assertionResults: [] }] },
    code: 1,
    failed: 1,
  },
]
for (const { when, report, code, failed } of counts)
  test(`${failed} failed when ${when}`, () => expect(count(report, code).failed).toBe(failed))

const ids = (words: string[]) => choose({ kind: 'test', words }).stages.map(stage => stage.id)

test('npm test alone runs every stage of a change, and none of the long check', () => {
  expect(ids([])).toEqual(['format', 'lint', 'types', 'docs', 'plain', 'browser', 'journey'])
})

test('npm test -- plain runs that stage alone', () => expect(ids(['plain'])).toEqual(['plain']))

test('npm test -- tests/bank asks only the stages that run tests', () => {
  expect(ids(['tests/bank'])).toEqual(['plain', 'browser', 'journey'])
})
