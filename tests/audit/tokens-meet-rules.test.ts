import { byMode, byStep, stepRange, steps } from '@yinqiao/tokens'
import { describe, expect, it } from 'vitest'
import textSize from '../../packages/audit/src/rules/text-size/rule.json' with { type: 'json' }
import touchSize from '../../packages/audit/src/rules/touch-size/rule.json' with { type: 'json' }

/** Tokens say how big we make things, the audit says how big they must be; neither knows the other. Here they meet. */
describe('what we make is what we ask of others', () => {
  const { elder, standard } = touchSize.options

  it.each(['elder', 'kiosk'] as const)('a finger in %s mode gets what MIIT-APP-2.1a asks', mode => {
    for (const name of ['touch', 'button-height', 'tile-height'] as const) {
      expect(byMode[mode][name]).toBeGreaterThanOrEqual(elder.main)
    }
    expect(byMode[mode]['touch-side']).toBeGreaterThanOrEqual(elder.other)
  })

  it('a finger in standard mode gets what MIIT-APP-2.1b asks', () => {
    for (const name of ['touch', 'touch-side', 'button-height', 'tile-height'] as const) {
      expect(byMode.standard[name]).toBeGreaterThanOrEqual(standard.all)
    }
  })

  it.each(steps.filter(step => step >= stepRange.elder.lowest))(
    'an elder reads what MIIT-APP-1.1d asks at step %i',
    step => {
      for (const size of Object.values(byStep[step])) expect(size).toBeGreaterThanOrEqual(textSize.options.elder.least)
    },
  )
})
