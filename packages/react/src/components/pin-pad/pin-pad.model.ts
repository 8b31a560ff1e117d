/** The keys in the order of a telephone, which a blind customer knows by heart; never shuffled (ADA707.6.2, BCTC-find). */
export const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'clear', '0', 'delete'] as const

/** A key of the pad. */
export type Key = (typeof keys)[number]

/** The figures of what was typed or pasted, full-width ones too; everything else falls away. */
export const figuresOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** What stands in the field after a key; a full field takes no more. */
export function press(figures: string, key: Key, length: number): string {
  if (key === 'clear') return ''
  if (key === 'delete') return figures.slice(0, -1)
  return (figures + key).slice(0, length)
}

/** What a pasted text gives: exactly a PIN, or null. A longer one is not cut short: that would spend a try on a wrong PIN. */
export function pasted(text: string, length: number): string | null {
  const figures = figuresOf(text)
  return figures.length === length ? figures : null
}
