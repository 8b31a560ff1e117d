import { contrastsOf, seenAt } from '../../measure/backdrop.ts'
import { type Colour, colourOf, contrastOf } from '../../measure/colour.ts'
import { isOff } from '../../measure/contrast.ts'
import { fits, styleRules } from '../../measure/sheets.ts'
import { wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { least, large, largeFrom }) => {
  if (wordsIn(element) === '' || isOff(element)) return null
  const looks = data.lists.states.flatMap(state => lookAt(element, state) ?? [])
  const [worst] = looks.toSorted((one, other) => one.ratio - other.ratio)
  if (!worst) return null
  const needed = Number.parseFloat(getComputedStyle(element).fontSize) >= largeFrom ? large : least
  const ratio = Math.round(worst.ratio * 100) / 100
  return { verdict: ratio >= needed ? 'pass' : 'fail', data: { selector: worst.selector, ratio, least: needed } }
})

/** The colours a state gives an element itself; null where it changes none, or none that can be told. */
function lookAt(element: Element, state: string): { selector: string; ratio: number } | null {
  const own = styleRules(element.getRootNode() as Document | ShadowRoot).filter(
    ({ selector }) => selector.endsWith(state) && fits(element, selector.slice(0, -state.length) || '*'),
  )
  const inks = own.map(({ style }) => style.color).filter(Boolean)
  const grounds = own.map(({ style }) => style.backgroundColor).filter(Boolean)
  const [ink, ground] = [inks.at(-1), grounds.at(-1)]
  if (!own[0] || (ink === undefined && ground === undefined)) return null
  const { color, backgroundImage } = getComputedStyle(element)
  const written = colourOf(ink ?? color)
  if (!written || written.a < 1 || (ground !== undefined && backgroundImage !== 'none')) return null
  const ratio = ground === undefined ? onItsGround(element, written) : onGround(written, colourOf(ground))
  return ratio === null ? null : { selector: own[0].selector, ratio }
}

function onGround(ink: Colour, ground: Colour | null): number | null {
  return ground?.a === 1 ? contrastOf(ink, ground) : null
}

function onItsGround(element: Element, ink: Colour): number | null {
  const { left, top, width, height } = element.getBoundingClientRect()
  const sight = seenAt(element, ink, { x: left + width / 2, y: top + height / 2 })
  return sight.doubt === '' ? contrastsOf(sight).worst : null
}
