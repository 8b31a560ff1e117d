import type { ReadOptions } from '../reader.ts'

/**
 * How Cantonese is spoken. `bank`, when nobody asks otherwise: 元角分, 下午, 明日, as the hotlines of Hong Kong's banks
 * speak, for 蚊 is what one says across a stall and not who moves one's savings. `spoken`: 蚊毫仙, 下晝, 聽日, 廿三.
 * `formal`: …元正, 十四點三十分, 五日.
 */
export type Register = 'bank' | 'spoken' | 'formal'

export function register({ style = 'bank' }: { readonly style?: ReadOptions['style'] | 'bank' }): Register {
  return style
}
