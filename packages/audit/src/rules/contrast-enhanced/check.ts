import { judgeContrast } from '../../measure/contrast.ts'
import { hasPart, parted } from '../../measure/tokens.ts'
import { chainOf } from '../../measure/tree.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, options) => {
  // Outside AAA it holds where a page says that this is its high contrast theme.
  if ('themeSmall' in options && !chainOf(element).some(isHighContrast)) return null
  const { small, large } = 'themeSmall' in options ? { small: options.themeSmall, large: options.themeLarge } : options
  const isLarge = (size: number, bold: boolean) => size >= options.largeFrom || (bold && size >= options.boldFrom)
  return judgeContrast(element, { small, large, isLarge })
})

function isHighContrast(box: Element): boolean {
  const themes = [...box.attributes].filter(({ name }) => name.startsWith('data-') && hasPart(name, 'theme'))
  const said = [...box.classList, ...themes.map(({ value }) => value)].map(parted)
  return said.some(name => data.lists.themes.some(theme => hasPart(name, theme)))
}
