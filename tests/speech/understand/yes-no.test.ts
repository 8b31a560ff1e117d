import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYesNo } from '@yinqiao/speech/understand'
import cases from '../../../packages/speech/src/understand/yes-no/yes-no.cases.json' with { type: 'json' }
import words from '../../../packages/speech/src/understand/yes-no/words.json' with { type: 'json' }

const rows = Object.entries(cases.rows)

describe('an answer', () => {
  it.each(rows)('%s', (said, answer) => expect(parseYesNo(said)).toBe(answer))

  it('has enough examples to be believed', () => {
    expect(rows.length).toBeGreaterThan(400)
    expect(rows.filter(([, answer]) => answer === null).length).toBeGreaterThan(150)
  })

  it('stays what it is when it is written with other marks, in other widths, or spelt out by spaces', () => {
    for (const [said, answer] of rows) {
      expect([said, parseYesNo(` ${said}。`)]).toEqual([said, answer])
      if (!/[a-z\s]/i.test(said)) expect([said, parseYesNo([...said].join(' '))]).toEqual([said, answer])
    }
  })

  it('a yes beside a no is neither, whichever comes first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words.yes), fc.constantFrom(...words.no), (yes, no) => {
        expect([yes, no, parseYesNo(`${yes}，${no}`)]).toEqual([yes, no, null])
        expect([no, yes, parseYesNo(`${no}，${yes}`)]).toEqual([no, yes, null])
      }),
      { numRuns: 2000 },
    )
  })

  it('is no answer as a question, or with a name or a number beside it', () => {
    for (const word of [...words.yes, ...words.no]) {
      for (const more of ['吗', '？', '，三百', '李梅', '，王五', '不过', '，可是太多了']) {
        expect([word + more, parseYesNo(word + more)]).toEqual([word + more, null])
      }
    }
  })
})
