import type { Piece } from '../pieces.ts'
import { cardinal as mandarin, type Two } from '../zh-CN/numerals.ts'

export { eachDigit } from '../zh-CN/numerals.ts'

const traditional: Readonly<Record<string, string>> = { 两: '兩', 万: '萬', 亿: '億' }
const short: Readonly<Record<string, string>> = { 二十: '廿', 三十: '卅' }

/**
 * Reads a whole number below 萬億. The grammar of the numerals is Mandarin's; here 兩 leads hundreds too, and whoever asks
 * for everyday speech hears 廿 and 卅 before another figure: 一百廿三.
 */
export function cardinal(number: number | string, two: Two & { readonly colloquial?: boolean }): Piece[] {
  const pieces = mandarin(number, two).map(piece =>
    typeof piece === 'string' ? piece.replace(/[两万亿]/g, sign => traditional[sign] ?? sign) : piece,
  )
  if (two.liang && pieces[0] === '二百') pieces[0] = '兩百'
  return two.colloquial ? pieces.map((piece, index) => shortened(piece, pieces[index + 1])) : pieces
}

function shortened(piece: Piece, next: Piece | undefined): Piece {
  const figure = typeof next === 'string' && /^[一二三四五六七八九]/.test(next)
  return (figure && short[piece]) || piece
}
