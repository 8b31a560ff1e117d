import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, image => {
  const [address = ''] = (image.getAttribute('src') ?? '').split(/[?#]/)
  const file = address.split('/').at(-1)?.slice(0, 60) ?? ''
  const [width, height] = ['width', 'height'].map(name => Number.parseInt(image.getAttribute(name) ?? '', 10))
  // One pixel both ways counts visitors; it keeps no room.
  if (width !== undefined && height !== undefined && width <= 1 && height <= 1) return null
  const isLine = [width, height].some(side => side !== undefined && side <= 1)
  const isNamed =
    /^(spacer|shim|blank|clear|transparent|transp|pixel|space|spaceball|1x1|1px|dot_clear)[-_\w]*\.(gif|png|svg)$/i.test(
      file,
    )
  const isWorded = (image.getAttribute('alt') ?? '').trim() !== '' && !isNamed
  return { verdict: (isLine || isNamed) && !isWorded ? 'fail' : 'pass', data: { file } }
})
