const digits = '零一二三四五六七八九'

/** 12, 十二, 二十: a whole number below a hundred as pages write it; null where it is none. */
export function figureOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  const [, tens, ten, ones] = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words) ?? []
  if (ten) return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0)
  return tens && !ones ? digitOf(tens) : null
}

function digitOf(digit: string): number {
  return digit === '两' ? 2 : digits.indexOf(digit)
}
