/** What a drawing that stands in an address itself says in letters. */
export interface DrawnWords {
  readonly lines: readonly string[]
  /** Whether there is anything in it but the letters and a ground behind them. */
  readonly alone: boolean
}

/** The letters within `data:image/svg+xml`; of any other picture they cannot be known. */
export function drawnWords(address: string): DrawnWords {
  const drawing = unpacked(address)
  const texts = [...drawing.matchAll(/<text\b[^>]*>(.*?)<\/text>/gis)].map(([, inside = '']) => inside)
  const lines = texts.map(words).filter(line => line !== '')
  const grounds = drawing.match(/<rect\b/gi)?.length ?? 0
  return { lines, alone: grounds <= 1 && !/<(?:path|circle|ellipse|polygon|polyline|line|image|use)\b/i.test(drawing) }
}

function unpacked(address: string): string {
  const [, coded, data = ''] = /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/is.exec(address.trim()) ?? []
  try {
    if (!coded) return decodeURIComponent(data)
    return new TextDecoder().decode(Uint8Array.from(atob(data), letter => letter.charCodeAt(0)))
  } catch {
    return ''
  }
}

function words(inside: string): string {
  return inside
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
