/** Whether two texts speak of the same thing: a word of meaning in common, or two Chinese characters in a row. */
export function sharesWords(one: string, other: string): boolean {
  const words = pieces(other)
  return pieces(one).some(piece => words.some(word => alike(piece, word)))
}

/** Words of four letters and more (shorter ones join sentences, they do not tell subjects), and pairs of characters. */
function pieces(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{sc=Latin}\d]{3,}/gu) ?? []
  const runs = text.match(/\p{sc=Han}+/gu) ?? []
  const pairs = runs.flatMap(run => [...run].slice(1).map((letter, index) => `${[...run][index]}${letter}`))
  return [
    ...words.filter(word => !joining.has(word)),
    ...pairs,
    ...(runs.length === 1 && pairs.length === 0 ? runs : []),
  ]
}

/** Send and sending, transfer and transfers: the beginning tells. */
function alike(one: string, other: string): boolean {
  if (one === other) return true
  const least = Math.min(one.length, other.length)
  return least >= 4 && one.slice(0, Math.max(4, least - 2)) === other.slice(0, Math.max(4, least - 2))
}

const joining = new Set(
  'the and for with from your you our are was were this that these those has have not but its all any can how what who why when where'.split(
    ' ',
  ),
)
