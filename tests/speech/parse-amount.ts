const digits: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n }
const sections: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n }

/** Turns read Chinese money back into fen, by nothing but the grammar of numerals; null when it is not money. */
export function parseAmount(text: string): bigint | null {
  const match = /^(负?)(?:(.+)元)?(?:零?([一二两三四五六七八九])角)?(?:零?([一二两三四五六七八九])分)?整?$/.exec(text)
  if (!match) return null
  const [, minus, yuan, jiao, fen] = match
  const whole = yuan === undefined ? 0n : parseWhole(yuan)
  if (whole === null) return null
  const sum = whole * 100n + BigInt(digits[jiao ?? '零']!) * 10n + BigInt(digits[fen ?? '零']!)
  return minus ? -sum : sum
}

/** Turns read foreign money back into its smallest unit; null when its name is not the one it should have. */
export function parseCurrency(text: string, name: string, digitsBehind: number): bigint | null {
  const match = new RegExp(`^(负?)([^点]+)(?:点(.+))?${name}$`).exec(text)
  const whole = match?.[2] ? parseWhole(match[2]) : null
  if (!match || whole === null) return null
  const behind = [...(match[3] ?? '')].map(sign => digits[sign]).join('')
  if (behind.length > digitsBehind) return null
  const minor = BigInt(`${whole}${behind.padEnd(digitsBehind, '0')}`)
  return match[1] ? -minor : minor
}

/** Turns a read whole number back; null when a sign in it is no numeral. */
export function parseWhole(text: string): bigint | null {
  let total = 0n
  let section = 0n
  let digit: bigint | null = null
  for (const sign of text) {
    const place = places[sign]
    const unit = sections[sign]
    if (place !== undefined) {
      section += (digit ?? 1n) * place
      digit = null
    } else if (unit !== undefined) {
      total += (section + (digit ?? 0n)) * unit
      section = 0n
      digit = null
    } else if (digits[sign] === undefined) {
      return null
    } else {
      digit = BigInt(digits[sign])
    }
  }
  return total + section + (digit ?? 0n)
}
