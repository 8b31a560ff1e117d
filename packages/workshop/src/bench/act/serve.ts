import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ActCase } from './cases.ts'
import files from './files.json' with { type: 'json' }
import type { Media } from './media.ts'

export interface ActServer {
  readonly origin: string
  readonly close: () => void
}

/** Serves the cases and what they lead to, at addresses of this machine only. */
export async function serveCases(cases: readonly ActCase[], media: ReadonlyMap<string, Media>): Promise<ActServer> {
  const pages = new Map([...Object.entries(files.pages), ...cases.map(({ id, page }) => [`/${id}`, page] as const)])
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
    const page = pages.get(path)
    const found = page === undefined ? media.get(path) : { type: typeOf(path), body: page }
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' })
    response.end(found?.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

function typeOf(path: string): string {
  return path.endsWith('.vtt') ? 'text/vtt' : 'text/html; charset=utf-8'
}
