import words from './words.json' with { type: 'json' }

const simplified = new Map<string, string>()
for (let index = 0; index < words.simplified.length; index += 2) {
  simplified.set(words.simplified.charAt(index), words.simplified.charAt(index + 1))
}

const hanzi = '\\u3400-\\u9fff'
const figures = '\\d零一二两三四五六七八九十百千万亿半点幺廿卅俩仨'
// And what no keyboard writes: later steps mark places in the text with such signs.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g
const wide = /[\uff01-\uff5e]/g
/** Stay as they are: `３００，５００` is a pause in a sentence before it is a thousands mark. */
const marks = '，！：；？（）～'

/**
 * Writes what was typed or recognised in one way: half-width figures and letters, simplified characters, no spaces but those that
 * stand between two numbers. Not the whole of NFKC, which makes 10² into 102 and ½元 into 1⁄2元.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(wide, sign => (marks.includes(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(/￥/g, '¥')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/./g, sign => simplified.get(sign) ?? sign)
    .trim()
  return stutter(spaces(plain))
}

/** Takes 嗯, 那个, 帮我 and the like off both ends and out of the middle; what is left is what was meant. */
export function withoutFillers(text: string): string {
  return words.fillers.reduce((rest, filler) => rest.split(filler).join(' '), text).trim()
}

/** The words that carry nothing, longest first where one begins another. */
export const fillers: readonly string[] = words.fillers

// Some recognisers put a space between all characters; then none of them is a pause. Otherwise one between two numbers may be.
function spaces(text: string): string {
  const everywhere = !new RegExp(`[${hanzi}]{2}`).test(text) && new RegExp(`[${hanzi}] [${hanzi}]`).test(text)
  let out = ''
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (sign === ' ') {
      const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
      const arabic = /[\dA-Za-z]/.test(before) && /[\dA-Za-z]/.test(after)
      const between = new RegExp(`[${figures}元块毛角分钱]`).test(before) && new RegExp(`[${figures}]`).test(after)
      const unit = /\d/.test(before) && /[万亿]/.test(after)
      if (!arabic && (everywhere || unit || !between)) continue
    }
    out += sign
  }
  return out
}

// 我我我要 → 我要. Never a figure: 三三三 may be a number somebody reads out.
function stutter(text: string): string {
  return text.replace(new RegExp(`([${hanzi}])\\1{2,}`, 'g'), (all, sign: string) =>
    new RegExp(`[${figures}元块毛角分几]`).test(sign) ? all : sign,
  )
}
