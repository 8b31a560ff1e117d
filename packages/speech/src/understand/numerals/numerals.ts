/** A number as it was said. `fens` are its hundredths: whole, safe integers; more than one when it may mean several. */
export interface Numeral {
  readonly fens: readonly number[]
  /** False when it was said in a way that may also be a slip: 一千五十, 两十. */
  readonly sure: boolean
  /** The last place was left out: 一千五 for 一千五百. */
  readonly omitted: boolean
  /** 七八千, 三五百: somewhere between. */
  readonly between: boolean
  /** 三点五, 3.5. */
  readonly decimal: boolean
}

const digits = '零一二三四五六七八九'
const H = '[一二两三四五六七八九]'
const places: Record<string, number> = { 亿: 8, 万: 4, 千: 3, 百: 2, '': 0 }
/** 9999 亿 with two decimals. */
const longest = 14

/** Reads a numeral, Chinese, written or mixed (1万2, 3.5万), or says null: it has no opinion on what is not one. */
export function parseNumeral(text: string): Numeral | null {
  const run = text
    .replace(/个亿/g, '亿')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace(/^(\d{1,3})((?:,\d{3})+)(?=[.万亿]|$)/, all => all.replace(/,/g, ''))
  return decimal(run) ?? between(run) ?? whole(run)
}

function decimal(run: string): Numeral | null {
  const [, left = '', right = '', place = ''] =
    /^(\d+|[零一二两三四五六七八九十百千]+)(?:\.(?=\d)|点)([零一二两三四五六七八九]+|\d+)([亿万千百]?)$/.exec(run) ?? []
  // 1.000 is a thousand to some; an amount has two decimals.
  if (left === '' || (place === '' && right.length > 2) || (place === '百' && !/\d/.test(left))) return null
  const known = /^\d/.test(left) ? left : String(section(left)?.value ?? '')
  if (known === '' || /^0\d/.test(known) || section(left)?.sure === false) return null
  const behind = right.replace(/[^\d]/g, sign => String(digit(sign)))
  const fen = shifted(known + behind, (places[place] ?? 0) + 2 - behind.length)
  return fen === null ? null : { fens: [fen], sure: true, omitted: false, between: false, decimal: true }
}

// Two figures side by side before a place are a guess at a number: 七八千, 十七八, 三五百. Anything else side by side is not a number.
function between(run: string): Numeral | null {
  const [, before = '', first = '', second = '', after = ''] =
    new RegExp(`^(.*?)(${H})(${H})((?:[十百千万亿].*)?)$`).exec(run) ?? []
  if (first === '') return null
  const [low, high] = [digit(first), digit(second)]
  const known = high - low === 1 || (low === 3 && (high === 5 || high === 2))
  if (!known || new RegExp(`${H}$`).test(before)) return null
  const both = [before + first + after, before + second + after].map(whole)
  const [one, other] = both
  if (!one || !other) return null
  return { fens: [...one.fens, ...other.fens], sure: false, omitted: one.omitted, between: true, decimal: false }
}

function whole(run: string): Numeral | null {
  if (/^\d+$/.test(run)) {
    if (/^0\d/.test(run)) return null
    const fen = shifted(run, 2)
    return fen === null ? null : { fens: [fen], sure: true, omitted: false, between: false, decimal: false }
  }
  const spelt = spell(run)
  const [, yi, wan, rest = ''] = /^(?:([^亿万]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(spelt) ?? []
  if (yi === undefined && wan === undefined && rest === '') return null
  return sections(yi, wan, rest)
}

function sections(yi: string | undefined, wan: string | undefined, rest: string): Numeral | null {
  const high = yi === undefined ? null : section(yi)
  const middle = wan === undefined ? null : section(wan, yi !== undefined)
  const low = rest === '' ? null : section(rest, yi !== undefined || wan !== undefined)
  if ((yi !== undefined && !high?.value) || (wan !== undefined && !middle?.value) || (rest !== '' && !low)) return null
  if (high?.omitted || middle?.omitted) return null
  let sure = [high, middle, low].every(part => part?.sure !== false)
  let last = low?.value ?? 0
  let omitted = low?.omitted ?? false
  const above = middle ?? high
  if (above && low && !low.zero) {
    // 两万三 is 两万三千, 一亿二 is 一亿二千万. After 百万 people say the place, so there it may be a slip.
    if (rest.length === 1) {
      omitted = true
      last *= middle ? 1000 : 10_000_000
      if (above.value >= 100) sure = false
    } else if (low.value < 1000 || !middle) sure = false
  }
  // 十万零一千 is often said; 一万零一千 is not a number.
  if (above && low?.zero && low.value >= 1000 && middle && middle.value % 10 !== 0) return null
  if (middle && yi !== undefined && !middle.zero && middle.value < 1000) sure = false
  if (middle?.zero && middle.value >= 1000) sure = false
  const yuan = (high?.value ?? 0) * 100_000_000 + (middle?.value ?? 0) * 10_000 + last
  return { fens: [yuan * 100], sure, omitted, between: false, decimal: false }
}

interface Section {
  readonly value: number
  readonly sure: boolean
  readonly omitted: boolean
  /** It begins with 零. */
  readonly zero: boolean
}

const placeOf: Record<string, number> = { 千: 3, 百: 2, 十: 1 }

/** Four places at most, downwards, each gap with its 零. `inside`: a higher section stands before it. */
function section(text: string, inside = false): Section | null {
  if (text === '零') return inside ? null : { value: 0, sure: true, omitted: false, zero: false }
  const leading = text.startsWith('零')
  if (leading && !inside) return null
  let [value, sure, omitted, gap] = [0, true, false, false]
  let last: number | undefined
  for (let index = leading ? 1 : 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (sign === '零') {
      if (gap || last === undefined) return null
      gap = true
      continue
    }
    const figure = sign === '十' ? 1 : digit(sign)
    if (figure === 0) return null
    let place = placeOf[sign] ?? placeOf[text.charAt(index + 1)]
    if (place === undefined) {
      if (index < text.length - 1) return null
      omitted = !gap && last !== undefined && last > 1
      place = omitted && last !== undefined ? last - 1 : 0
    } else if (sign !== '十') index++
    if (last !== undefined && place >= last) return null
    const skips = last !== undefined && last - place > 1
    if (gap && !skips) return null
    // 一千五十 is 一千零五十 to some; 两十 is a slip.
    if ((skips && !gap) || (sign === '两' && place === 1)) sure = false
    value += figure * 10 ** place
    last = place
    gap = false
  }
  return gap || last === undefined ? null : { value, sure, omitted, zero: leading }
}

/** 12万3456 → 十二万三千四百五十六, so that one grammar judges all. */
function spell(run: string): string {
  return run.replace(/\d+/g, (figures, at: number) => {
    if (figures.length > 4 || /^0./.test(figures)) return '?'
    const behind = at > 0 && /[万亿]/.test(run.charAt(at - 1))
    const gap = behind && figures.length === 3 ? '零' : ''
    const padded = figures.padStart(4, '0')
    let out = ''
    for (const [index, place] of ['千', '百', '十', ''].entries()) {
      const one = Number(padded.charAt(index))
      if (one > 0) out += digits.charAt(one) + place
      else if (out !== '' && !out.endsWith('零') && Number(padded.slice(index)) > 0) out += '零'
    }
    return gap + (out || '零')
  })
}

function digit(sign: string | undefined): number {
  return sign === '两' ? 2 : Math.max(0, digits.indexOf(sign || '零'))
}

/** Moves the point without a float: null when something would be cut off, or it is 万亿 yuan or more. */
function shifted(figures: string, by: number): number | null {
  const cut = by < 0 ? figures.slice(by) : ''
  if (/[^0]/.test(cut)) return null
  const moved = (by < 0 ? figures.slice(0, by) : figures + '0'.repeat(by)).replace(/^0+(?=.)/, '')
  return moved.length > longest ? null : Number(moved || '0')
}
