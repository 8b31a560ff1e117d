import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/audit/src/audit.ts'
import { faultsOf } from '../../packages/audit/src/shape/faults.ts'
import { profiles } from '@yinqiao/audit'
import touchSize from '../../packages/audit/src/rules/touch-size/rule.json' with { type: 'json' }

describe('somebody who writes a rule', () => {
  it.each(rules)('hears nothing about $id, which is right', ({ check: _check, ...data }) => {
    expect(faultsOf(data, data.id)).toEqual([])
  })

  const { why: _why, ...silent } = touchSize
  it.each([
    [silent, 'touch-size/rule.json has no "why". What happens to a person otherwise.'],
    [
      { ...touchSize, impact: '很坏' },
      'touch-size/rule.json: impact is "很坏"; it must be one of 小碍, 受阻, 停步, 失财.',
    ],
    [{ ...touchSize, needs: 3 }, 'touch-size/rule.json: needs is 3; it must be one of dom, layout, walk.'],
    [{ ...touchSize, standards: [] }, 'touch-size/rule.json: standards is empty.'],
    [{ ...touchSize, standards: 'MIIT' }, 'touch-size/rule.json: standards is "MIIT"; it must be a list.'],
    [{ ...touchSize, standards: [7] }, 'touch-size/rule.json: standards: item 1 is 7; it must be words.'],
    [{ ...touchSize, options: {} }, 'touch-size/rule.json: options is empty.'],
    [{ ...touchSize, options: { elder: { main: '60' } } }, 'options: elder: main is "60"; it must be a number.'],
    [{ ...touchSize, title: { zh: '按得准' } }, 'touch-size/rule.json: title has no "en".'],
    [
      { ...touchSize, fix: { zh: ' ', en: 'x' } },
      'touch-size/rule.json: fix: zh is " "; that does not read as it should.',
    ],
    [{ ...touchSize, colour: 'red' }, 'touch-size/rule.json has "colour", which nobody reads.'],
    [{ ...touchSize, id: 'Touch Size' }, 'touch-size/rule.json: id is "Touch Size"; that does not read as it should.'],
    [
      { ...touchSize, id: 'target-size' },
      'touch-size/rule.json is called "target-size". A rule bears the name of its folder',
    ],
    [
      { ...touchSize, standards: ['WCAG-9.9.9'] },
      'touch-size/rule.json names WCAG-9.9.9, which no file of standards/ has.',
    ],
    [
      { ...touchSize, select: '@clickable' },
      'touch-size/rule.json selects @clickable, which select/selectors.json does not have.',
    ],
    [null, 'touch-size/rule.json is null; it must be an object.'],
  ])('reads what is wrong, and what to do: %#', (data, sentence) => {
    expect(faultsOf(data, 'touch-size').join('\n')).toContain(sentence)
  })

  it.each(Object.entries(profiles))('finds only rules that exist, each with numbers, in %s', (id, profile) => {
    expect(profile.id).toBe(id)
    for (const wanted of profile.rules) {
      const rule = rules.find(known => known.id === wanted)
      expect(profile.options.some(name => name in (rule?.options ?? {}))).toBe(true)
    }
  })
})
