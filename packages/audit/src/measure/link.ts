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

/** How the name of the file ends that a link leads to, in small letters without its dot; empty where it has no ending. */
export function endingOf(link: Element): string {
  const [place = ''] = (link.getAttribute('href') ?? '').toLowerCase().split(/[?#]/)
  return /[^/]\.([a-z0-9]+)$/.exec(place)?.[1] ?? ''
}

/** A name without case, and without the arrows, dots and spaces around it. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
}
