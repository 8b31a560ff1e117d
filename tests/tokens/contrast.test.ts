import { byTheme, pairs, themes } from '@yinqiao/tokens'
import { describe, expect, it } from 'vitest'
import { contrast } from './luminance.ts'

/** WCAG 1.4.6 for words; MIIT-APP-1.3a counts icons like words at 4.5, and we hold edges of controls to the same. */
const least = { text: 7, line: 4.5 } as const

describe.each(themes)('an ageing eye in the %s theme', theme => {
  const colours = byTheme[theme]
  const cases = pairs.flatMap(({ ink, on, as }) => on.map(surface => ({ ink, surface, as })))

  it.each(cases)('tells $ink from $surface', ({ ink, surface, as }) => {
    expect(contrast(colours[ink], colours[surface])).toBeGreaterThanOrEqual(least[as])
  })
})

describe('the measure itself', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7.0],
  ])('finds %s on %s to be %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  })

  it('leaves no ink without a surface', () => {
    const inks = Object.keys(byTheme.light).filter(name => name.startsWith('ink') || name.startsWith('on-'))
    const paired = new Set<string>(pairs.map(({ ink }) => ink))
    expect(inks.filter(ink => !paired.has(ink))).toEqual([])
  })

  it('leaves no surface without an ink', () => {
    const surfaces = Object.keys(byTheme.light).filter(name => name.endsWith('surface') || name.endsWith('tint'))
    const paired = new Set<string>(pairs.filter(({ as }) => as === 'text').flatMap(({ on }) => on))
    expect(surfaces.filter(surface => !paired.has(surface))).toEqual([])
  })
})
