const alnum = /[0-9A-Za-z_]/
const glue = /[./\-:*@#&^\\_'°]/

/**
 * Whether what was read until `end` stands by itself. `3.1` in `3.1.4-beta` does not: half a run read is worse than none.
 * After a Chinese word or a sign anything may follow.
 */
export function closed(text: string, end: number): boolean {
  if (!/[0-9A-Za-z%‰‱]/.test(text.charAt(end - 1))) return true
  const next = text.charAt(end)
  if (/[%‰‱]/.test(text.charAt(end - 1))) return !alnum.test(next)
  return !alnum.test(next) && !/[%‰‱]/.test(next) && !glued(text, end) && !starred(text, end)
}

/** The end of a run nobody understood: it is left as it stands, signs inside and all. */
export function runEnd(text: string, start: number): number {
  // A currency nobody could read keeps its figures: $1.5M, ¥1,23,456.
  const price = /^[¥$€£]\s*\d[\d,.]*/.exec(text.slice(start, start + 40))?.[0]
  let end = start + (price?.replace(/[,.]$/, '').length ?? 0)
  if (!price && /[.#@&\\_^+~:=-]/.test(text.charAt(end)) && alnum.test(text.charAt(end + 1))) end += 1
  if (!price && !alnum.test(text.charAt(end))) return start + 1
  while (end < text.length) {
    if (alnum.test(text.charAt(end))) end += 1
    else if (starred(text, end)) end += 1
    else if (/[./\-:*@#&^\\_'+~=°,·]/.test(text.charAt(end)) && alnum.test(text.charAt(end + 1)) && !comma(text, end))
      end += 1
    else break
  }
  return end
}

/** 10ml*6支 goes on with a new number; 7*24 has been looked for as a whole. */
function glued(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === ',') return oddComma(text, end)
  if (next === '*' && /[A-Za-z]/.test(text.charAt(end - 1))) return false
  return glue.test(next) && alnum.test(text.charAt(end + 1))
}

/** ¥1,23,456 and ¥1,234,56: a comma behind such a number belongs to it, so the number before it is not the amount. */
function oddComma(text: string, end: number): boolean {
  const written = /(?:[¥$€£]\s*)?[\d,.]*$/.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? ''
  if (!/^,\d/.test(text.slice(end, end + 2)) || written.includes('.')) return false
  const groups = /\d{1,3}(?:,\d{3})+$/.test(written) || /^[¥$€£]\s*\d{1,3}$/.test(written)
  return groups || (/^\d{1,3}$/.test(written) && /^(?:,\d{1,2})+,\d{3}(?!\d)/.test(text.slice(end)))
}

/** Stars in the middle of a number hide figures: the number goes on behind them. */
function starred(text: string, end: number): boolean {
  return text.charAt(end) === '*' && /^\*+[0-9A-Za-z]?/.test(text.slice(end)) && /\d/.test(text.charAt(end - 1))
}

/** A comma belongs to a run only as one between thousands. */
function comma(text: string, end: number): boolean {
  return text.charAt(end) === ',' && !/^,\d{3}(?!\d)/.test(text.slice(end))
}
