import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { pageHeaders } from './security.ts'

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Serves a built mini-app. Files under assets/ are kept for a year; an address without a file is the app. */
export function createPages(staticDir: string) {
  const root = resolve(staticDir)
  const pages = new Hono()
  pages.use(compress(), etag())
  pages.get('*', async c => {
    const path = decodeURIComponentSafely(c.req.path)
    const file = await readWithin(root, path)
    if (file) return c.body(new Uint8Array(file), 200, headersFor(path))
    if (extname(path) !== '' && extname(path) !== '.html') return c.text('Not found', 404)
    const html = await readWithin(root, 'index.html')
    if (!html) return c.text('The mini-app has not been built: npm run build', 404)
    return c.html(html.toString(), 200, { ...pageHeaders(html.toString()), 'cache-control': 'no-cache' })
  })
  return pages
}

async function readWithin(root: string, path: string) {
  const full = join(root, path)
  if (!full.startsWith(root + sep) || full.endsWith(`${sep}index.html`) !== (path === 'index.html')) return null
  const found = await stat(full).catch(() => null)
  return found?.isFile() ? readFile(full) : null
}

function headersFor(path: string) {
  // The build puts a hash into every name under assets/, and into no other.
  const hashed = path.startsWith('/assets/')
  return {
    'content-type': kinds[extname(path)] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  }
}

function decodeURIComponentSafely(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/'
  }
}
