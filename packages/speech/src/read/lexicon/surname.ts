import data from './surnames.json' with { type: 'json' }

const surnames = new Map(Object.entries(data.surnames).map(([sign, pinyin]) => [sign, pinyin.split(' ')]))

/**
 * The sounds of a surname when the piece of text is one: before a title (曾女士), or at the very front of a name of two
 * to four characters. Undefined when it is not. The title and the given name are left to the engine.
 */
export function surname(text: string, from: number, end: number, name: boolean): readonly string[] | undefined {
  const pinyin = surnames.get(text.slice(from, end))
  if (!pinyin) return undefined
  const titled = data.titles.some(title => text.startsWith(title, end))
  const whole = name && from === 0 && text.length >= end + 1 && text.length <= end + 2
  return titled || whole ? pinyin : undefined
}
