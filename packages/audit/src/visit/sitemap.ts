import { gunzipSync } from 'node:zlib'
import { Told } from '../told.ts'
import words from './words.json' with { type: 'json' }

export interface SitemapOptions {
  /** As people know it. */
  readonly name: string
  /** Where the sitemap stands; the parts of an index are read from there only. Null for a file somebody named. */
  readonly home: string | null
  /** Only addresses of this origin are taken; null takes every one. */
  readonly origin: string | null
  readonly read: (address: string) => Promise<Uint8Array>
}

/** Sitemaps may hold 50 MB, by their own rules. */
const largest = 50 * 1024 * 1024
const mostMaps = 100

/** The addresses a sitemap lists, through its index if it is one; each once, only http and https. */
export async function addressesOf(sitemap: Uint8Array, options: SitemapOptions): Promise<string[]> {
  const text = textOf(sitemap)
  const { name, home, read, origin } = options
  if (/<urlset[\s>]/i.test(text)) return locations(text, origin)
  if (!/<sitemapindex[\s>]/i.test(text)) throw new Told(words.noSitemap, { word: name })
  const all = new Set<string>()
  for (const address of locations(text, home).slice(0, mostMaps)) {
    const part = textOf(await read(address))
    for (const page of locations(part, origin)) all.add(page)
  }
  return [...all]
}

function textOf(sitemap: Uint8Array): string {
  const packed = sitemap[0] === 0x1f && sitemap[1] === 0x8b
  return new TextDecoder().decode(packed ? gunzipSync(sitemap, { maxOutputLength: largest }) : sitemap)
}

/** Read by pattern and not by a reader of XML: a sitemap is one flat list, and so no entity of it can reach a file. */
function locations(text: string, origin: string | null): string[] {
  const found = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)]
  const urls = found.flatMap(([, address = '']) => URL.parse(unescaped(address)) ?? [])
  const wanted = urls.filter(url => /^https?:$/.test(url.protocol) && (origin === null || url.origin === origin))
  return [...new Set(wanted.map(({ href }) => href))]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
