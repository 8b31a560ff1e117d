/** The characters numbers are said in, as the inside of a character class. */
export const figure = '零一二两三四五六七八九'
export const place = '十百千万亿'
/** 俩 and 仨 carry their measure word already; 几 is no figure, but stands where one would. */
export const loose = '廿卅幺俩仨几'
export const numeric = `\\d${figure}${place}${loose}`

const numericSign = new RegExp(`[${numeric}]`)
const touching = new RegExp(`[${numeric}元块毛角分半点多来]`)

/** A character a number may go on with. */
export const isNumeric = (sign: string): boolean => numericSign.test(sign)

/** A character an amount may go on with. */
export const touchesAmount = (sign: string): boolean => touching.test(sign)

const capitals = '壹贰叁肆伍陆柒捌玖拾佰仟'
const plain = '一二三四五六七八九十百千'
const capitalRun = new RegExp(`(?:人民币)?(?:[${capitals}零万亿元角分]|[整正])+`, 'g')

/** Writes 壹佰元 as 一百元, in numbers only: 陆家嘴 and 队伍 stay as they are. */
export function withoutCapitals(text: string): string {
  return text.replace(capitalRun, run =>
    /[拾佰仟万亿元角分]/.test(run) && new RegExp(`[${capitals}]`).test(run) && run.length > 1
      ? run.replace(/./g, sign => plain.charAt(capitals.indexOf(sign)) || sign)
      : run,
  )
}

/** Written short for ten thousand and thousand: 2w, 3k. Not in 5km or 3kg. */
export function withoutLetters(text: string): string {
  return text.replace(
    /(\d)([wWkK])(?![A-Za-z])/g,
    (_all, before: string, letter: string) => before + (/w/i.test(letter) ? '万' : '千'),
  )
}
