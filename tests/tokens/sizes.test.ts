import { always, byMode, byStep, byTheme, modes, stepRange, steps } from '@yinqiao/tokens'
import { describe, expect, it } from 'vitest'

describe('words', () => {
  it('come in five steps that everybody knows', () => {
    expect(steps.map(step => byStep[step]['text-body'])).toEqual([16, 18, 20, 24, 30])
  })

  it.each(steps)('at step %i never make a heading, an amount, a title or a button smaller than the body', step => {
    const { 'text-body': body, 'text-small': _small, ...larger } = byStep[step]
    for (const size of Object.values(larger)) expect(size).toBeGreaterThanOrEqual(body)
  })

  it.each(['text-title', 'text-heading', 'text-amount', 'text-button'] as const)(
    'let %s grow less than the body',
    name => {
      const share = steps.map(step => byStep[step][name] / byStep[step]['text-body'])
      expect(share).toEqual([...share].sort((a, b) => b - a))
      const sizes = steps.map(step => byStep[step][name])
      expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b))
    },
  )

  it.each(steps.filter(step => step >= stepRange.elder.lowest))('at step %i are never under 18 for an elder', step => {
    for (const size of Object.values(byStep[step])) expect(size).toBeGreaterThanOrEqual(18)
  })

  it('reach 30 at the top step, whatever they are, except what explains', () => {
    const { 'text-small': _small, ...main } = byStep[5]
    for (const size of Object.values(main)) expect(size).toBeGreaterThanOrEqual(30)
  })

  it('stand in lines with air', () => {
    expect(always['leading-body']).toBeGreaterThanOrEqual(1.5)
    expect(always['leading-heading']).toBeGreaterThanOrEqual(1.3)
    expect(always['leading-amount']).toBeGreaterThanOrEqual(1.3)
  })
})

describe('a finger', () => {
  it.each([
    ['standard', 44, 44],
    ['elder', 60, 44],
    ['kiosk', 88, 60],
  ] as const)('in %s mode finds main controls of %i and side controls of %i px at least', (mode, main, side) => {
    expect(byMode[mode].touch).toBeGreaterThanOrEqual(main)
    expect(byMode[mode]['button-height']).toBeGreaterThanOrEqual(byMode[mode].touch)
    expect(byMode[mode]['tile-height']).toBeGreaterThanOrEqual(byMode[mode].touch)
    expect(byMode[mode]['touch-side']).toBeGreaterThanOrEqual(side)
  })
})

describe('an axis', () => {
  const rows = { mode: byMode, theme: byTheme, step: byStep }

  it.each(Object.entries(rows))('of %s gives every name in every choice', (_axis, choices) => {
    const [first, ...rest] = Object.values(choices).map(tokens => Object.keys(tokens))
    for (const names of rest) expect(names).toEqual(first)
  })

  it.each(modes)('lets %s mode start at a step it offers', mode => {
    expect(stepRange[mode].start).toBeGreaterThanOrEqual(stepRange[mode].lowest)
  })
})
