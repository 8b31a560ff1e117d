import type { Walk } from '../walk.ts'
import numbers from './spacing.json' with { type: 'json' }

/** Spreads the words as a person does who cannot read them close together. */
export const spacing: Walk = {
  id: 'spacing',
  does: { zh: '把字距行距拉开', en: 'Spreads letters and lines' },
  async take({ page, hand }) {
    await hand.evaluate(({ looks }) => looks.spacing.spread())
    await page.waitForTimeout(numbers.settleMs)
    await hand.evaluate(({ looks }) => looks.spacing.compare())
  },
}
