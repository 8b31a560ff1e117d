import table from './private-number.json' with { type: 'json' }

export interface PrivateNumber {
  readonly kind: 'card' | 'id' | 'mobile'
  readonly digits: string
  /** Whether a check digit, or a scheme that has none, says it is one; else it is only written like one. */
  readonly checked: boolean
  /** Where in the text it begins. */
  readonly at: number
}

const starts = new RegExp(`^(${table.card.starts.join('|')})`)
const mobile = new RegExp(`^(${table.mobile.starts.join('|')})\\d{9}$`)
const weights = table.idWeights.split(' ').map(Number)

/** The whole card, identity and mobile numbers that stand readable in a text. */
export function privateNumbers(text: string): PrivateNumber[] {
  // A run of digits, also in groups of four as cards are written and of 3-4-4 as mobiles are; no part of a longer word.
  const runs = text.matchAll(
    /(?<![\w.,，*•●])\d(?:\d|[ -](?=\d{4}(?!\d))|[ -](?=\d{1,3}(?!\d)))*[Xx]?(?![\w*•●]|[.,]\d)/g,
  )
  return [...runs].flatMap(({ 0: run, index }): PrivateNumber[] => {
    const digits = run.replace(/[ -]/g, '')
    const kind = kindOf(digits, run)
    if (kind) return [{ kind, digits, checked: true, at: index }]
    return looksLikeCard(digits, run) ? [{ kind: 'card', digits, checked: false, at: index }] : []
  })
}

function kindOf(digits: string, run: string): PrivateNumber['kind'] | null {
  if (digits === run && isIdNumber(digits)) return 'id'
  if (mobile.test(digits) && /^(\d{11}|\d{3}[ -]\d{4}[ -]\d{4})$/.test(run)) return 'mobile'
  return isCardNumber(digits) && /^(\d+|\d{4}([ -]\d{4})+([ -]\d{1,3})?)$/.test(run) ? 'card' : null
}

/** Written in fours as cards are, and beginning like one, but with another check digit. */
function looksLikeCard(digits: string, run: string): boolean {
  return starts.test(digits) && /^\d{4}([ -]\d{4}){3}([ -]\d{1,3})?$/.test(run) && !/^(\d)\1+$/.test(digits)
}

/** Whether the digits can be a payment card: length, beginning, and the check digit of Luhn. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || !starts.test(digits) || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const twice = Number(digit) * 2
    return total + (place % 2 === 0 ? Number(digit) : twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}

/** Whether the text is a resident identity number: a day of birth within, and the right check character. */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text)) return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  return table.idChecks[sum % 11] === text.at(-1)?.toUpperCase()
}
