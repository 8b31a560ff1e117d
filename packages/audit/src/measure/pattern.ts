/** One pattern out of a list of patterns from a data file, small and capital letters alike. */
export function patternOf(list: readonly string[]): RegExp {
  return new RegExp(list.join('|'), 'iu')
}
