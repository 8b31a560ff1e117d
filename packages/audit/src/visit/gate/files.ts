import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import table from './kinds.json' with { type: 'json' }

/** The host under which the browser sees a named folder. It ends in `localhost`, so pages are as trusted as on a developer's machine. */
export const filesHost = 'files.localhost'

/** The address of a file below a folder, as the browser sees it. */
export function addressOfFile(root: string, file: string): string {
  return `http://${filesHost}/${relative(root, file).split(sep).map(encodeURIComponent).join('/')}`
}

/** What people know an address by: a file under its folder, everything else as it is. */
export function shownAs(address: string, root: string | null): string {
  const url = URL.parse(address)
  if (root === null || url?.host !== filesHost) return address
  return join(root, decodeURIComponent(url.pathname))
}

const { says: _says, ...kinds } = table
const known: ReadonlyMap<string, string> = new Map(Object.entries(kinds))

/**
 * Answers with a file below `root`, of a kind that pages are made of. Links that lead out of the folder, hidden files and
 * everything else are not there, whatever the page asks.
 */
export async function serveFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = request.method === 'GET' || request.method === 'HEAD' ? await fileBelow(root, request.url ?? '') : null
  const kind = file === null ? undefined : known.get(extname(file).slice(1).toLowerCase())
  if (file === null || kind === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end()
    return
  }
  response.writeHead(200, { 'content-type': kind, 'cache-control': 'no-store' })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

async function fileBelow(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, `http://${filesHost}`).pathname)
    const home = await realpath(root)
    const asked = await realpath(join(home, path.endsWith('/') ? `${path}index.html` : path))
    const way = relative(home, asked).split(sep)
    if (way[0] === '..' || way.some(step => step.startsWith('.') || step === '')) return null
    return (await stat(asked)).isFile() ? asked : null
  } catch {
    return null
  }
}
