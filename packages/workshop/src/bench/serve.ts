import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Bytes on the wire of everything a page asked for. */
export type Bytes = { brotli: number; gzip: number }

/** Serves a built page on this machine and remembers what was asked for, so that only what is loaded first is counted. */
export async function serve(folder: string) {
  const asked = new Set<string>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname)
    const file = `${folder}${path === '/' ? '/index.html' : path}`
    try {
      const body = readFileSync(file)
      asked.add(file)
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    bytes: (): Bytes => ({ brotli: sum(asked, brotliCompressSync), gzip: sum(asked, gzipSync) }),
    close: () => server.close(),
  }
}

function sum(files: Iterable<string>, compress: (body: Buffer) => Buffer): number {
  return [...files].reduce((total, file) => total + compress(readFileSync(file)).length, 0)
}
