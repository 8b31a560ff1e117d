/** Where a link leads, whole, so that two ways to write the same place are the same; empty where it leads nowhere. */
export function placeOf(link: Element): string {
  const written = (link.getAttribute('href') ?? '').trim()
  if (written === '' || written === '#' || /^javascript:/i.test(written)) return ''
  try {
    return new URL(written, link.ownerDocument.baseURI).href.replace(/\/(?=$|[?#])/, '')
  } catch {
    return written
  }
}

/** A name without case, and without the arrows, dots and spaces around it. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
}
