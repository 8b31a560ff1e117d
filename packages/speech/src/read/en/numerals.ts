const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const
const sections = ['billion', 'million', 'thousand', ''] as const

/** Reads a whole number of up to twelve digits, one word a piece: one, thousand, two, hundred, thirty-four. */
export function cardinal(digits: string): string[] {
  if (/^0*$/.test(digits)) return ['zero']
  const padded = digits.padStart(12, '0')
  return sections.flatMap((section, index) => {
    const three = padded.slice(index * 3, index * 3 + 3)
    if (three === '000') return []
    const hundreds = three.startsWith('0') ? [] : [word(three.charAt(0)), 'hundred']
    const rest = underHundred(Number(three.slice(1)))
    return [...hundreds, ...(rest === 'zero' ? [] : [rest]), ...(section ? [section] : [])]
  })
}

/** Reads digit by digit. */
export function eachDigit(digits: string): string[] {
  return [...digits].map(word)
}

/** One word for 0 to 99: thirty-four. */
export function underHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const ten = tens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10] ?? ''}`
}

/** The word of a place in a row from the word of a number: twenty-one, twenty-first. */
export function nth(number: string): string {
  const parts = number.split('-')
  const last = parts.pop() ?? ''
  return [...parts, odd[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)].join('-')
}

const odd: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** Latin words carry the space before them, so that a token list joins into a sentence by itself. */
export function spaced<P extends string | number>(pieces: readonly P[]): (string | number)[] {
  let first = true
  return pieces.map(piece => {
    if (typeof piece === 'number' || first) {
      first = false
      return piece
    }
    return ` ${piece}`
  })
}

function word(digit: string): string {
  return small[Number(digit)] ?? ''
}
