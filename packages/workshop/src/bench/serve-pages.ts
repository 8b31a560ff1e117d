import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Media } from './act/media.ts'

/** Serves pages by their id, and media, at an address of this machine only. */
export async function servePages(pages: readonly { id: string; page: string }[], media: ReadonlyMap<string, Media>) {
  const known = new Map(pages.map(({ id, page }) => [`/${id}`, page]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = known.get(pathname)
    const found = page === undefined ? media.get(pathname) : { type: 'text/html; charset=utf-8', body: page }
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' })
    response.end(found?.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
