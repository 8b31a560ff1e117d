import { tokens } from '../pieces.ts'
import { number } from './number.ts'
import { dash, figure, type Pattern, shape, type TextOptions, until } from './pattern.ts'
import written from './unit.json' with { type: 'json' }

/** How a unit is said. */
export const units: Readonly<Record<string, string>> = written

/** The shape of any unit, longest first. */
export const unitNames = `(${Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
// 5G and 3D are names; 10w is 十万.
const names = /^[GMKDTw]$|^[KMGT]i?B$/

/** Weights, lengths, heat, power, data. */
export const measures: readonly Pattern[] = [
  // 3M Shibor: months, not megabytes.
  {
    shape: shape('([1369]|12|18)M(?=\\s*(?:Shibor|SHIBOR|期))'),
    read: ([, digits = ''], { options }) => tokens('count', [...number('count', digits, options), '个月'], options),
  },
  {
    shape: shape(`(-?)(${figure})\\s*${unitNames}?(${dash})(-?)(${figure})\\s*${unitNames}`),
    read: ([, a = '', from = '', first, mark = '', b = '', to = '', last = ''], { options }) =>
      tokens(
        'count',
        [...size(a, from, first ?? '', last, options), until(mark), ...size(b, to, last, last, options)],
        options,
      ),
  },
  {
    shape: shape(`([-+±]?)(${figure})\\s*${unitNames}(\\+(?=[\\s\\u4e00-\\u9fff，。；）]|$))?`),
    read: ([, mark = '', digits = '', name = '', more], { options }) =>
      tokens('count', [...size(mark, digits, name, name, options), ...(more ? ['多'] : [])], options),
  },
]

function size(mark: string, digits: string, name: string, last: string, options: TextOptions) {
  const cold = /[℃℉CF]$/.test(last)
  const sign = mark === '-' ? [cold ? '零下' : '负'] : mark === '±' ? ['正负'] : mark && !cold ? ['正'] : []
  const said = number('count', digits, options, {
    measured: !names.test(last) || last === 'w',
    unit: units[name] ?? '',
  })
  return [...sign, ...said]
}
