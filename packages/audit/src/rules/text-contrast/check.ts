import { judgeContrast } from '../../measure/contrast.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, options) =>
  judgeContrast(element, {
    small: options.small,
    large: options.large,
    isLarge: (size, bold) => {
      // MIIT counts words above 18 px as large, WCAG from 24 px on, or from 18.66 px where they are bold.
      if ('above' in options) return size > options.above
      return size >= options.largeFrom || (bold && size >= options.boldFrom)
    },
  }),
)
