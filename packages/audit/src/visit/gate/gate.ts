import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, isIP, type LookupFunction, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { isCloud, isPrivate, resolveName, type Resolve } from './addresses.ts'
import { filesHost, serveFile } from './files.ts'

export interface GateOptions {
  /** Whether pages may reach this machine and the network around it; only where their own address is there. */
  readonly letsPrivate: boolean
  /** The folder that is seen as `filesHost`; null where no file was named. */
  readonly files: string | null
  readonly resolve?: Resolve
}

/** Why a host could not be reached through the gate: refused by us, or the machine's own word, such as ECONNREFUSED. */
export type Closed = 'refused' | (string & {})

/** The one door through which a browser reaches the net. */
export interface Gate {
  /** For the browser, as its proxy. */
  readonly server: string
  /** By host and port, the last reason why it was not reached. */
  readonly closed: ReadonlyMap<string, Closed>
  close(): Promise<void>
}

/**
 * Opens a proxy on this machine that all requests of a page go through, also those after a redirect, those of frames,
 * workers and sockets. It looks at the address itself after the name was resolved, and connects to that very address, so a
 * name that changes its address between two looks leads nowhere either.
 */
export async function openGate({ letsPrivate, files, resolve = resolveName }: GateOptions): Promise<Gate> {
  const closed = new Map<string, Closed>()
  const sockets = new Set<Duplex>()
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })

  /** How to connect to a host, to checked addresses only; throws the reason where there are none. */
  async function way(name: string, port: number) {
    try {
      const addresses = await resolve(name)
      const open = addresses.filter(address => !isCloud(address) && (letsPrivate || !isPrivate(address)))
      if (open.length === 0) throw Object.assign(new Error(name), { code: 'refused' })
      return { host: name.replace(/^\[|\]$/g, ''), port, lookup: answering(open), autoSelectFamily: true }
    } catch (problem) {
      throw noted(name, port, problem)
    }
  }

  function noted(host: string, port: number, problem: unknown): unknown {
    closed.set(`${host}:${port}`, (problem as NodeJS.ErrnoException).code ?? 'EUNKNOWN')
    return problem
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://nowhere.invalid')
    if (url.protocol !== 'http:' || url.hostname === 'nowhere.invalid') return void response.writeHead(400).end()
    if (files !== null && url.hostname === filesHost) return await serveFile(files, request, response)
    const port = Number(url.port || 80)
    const connection = await way(url.hostname, port)
    const { 'proxy-connection': _own, 'proxy-authorization': _ours, ...headers } = request.headers
    const onward = ask({ ...connection, agent, method: request.method, path: url.pathname + url.search, headers })
    onward.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    onward.on('error', problem => {
      noted(url.hostname, port, problem)
      if (response.headersSent) response.destroy()
      else response.writeHead(502).end()
    })
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  }

  async function tunnel({ url = '' }: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    const { hostname, port: named } = new URL(`http://${url}`)
    const port = Number(named || 80)
    const onward: Socket = connect(await way(hostname, port))
    onward.on('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(head)
      onward.pipe(client).pipe(onward)
    })
    onward.on('error', problem => {
      noted(hostname, port, problem)
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.writeHead(502).end())
  })
  server.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy())
    tunnel(request, client, head).catch(() => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    closed,
    close: async () => {
      agent.destroy()
      for (const socket of sockets) socket.destroy()
      await new Promise(done => server.close(done))
    },
  }
}

/** A name server that knows one answer: the addresses that were looked at. */
function answering(addresses: readonly string[]): LookupFunction {
  const all = addresses.map(address => ({ address, family: isIP(address) }))
  return (_name, { all: wantsAll }, answer) => {
    if (wantsAll) answer(null, all)
    else answer(null, all[0]?.address ?? '', all[0]?.family)
  }
}

/** Host and port of an address, as a gate notes them. */
export function hostOf(address: string): string {
  const url = URL.parse(address)
  if (!url) return ''
  return `${url.hostname}:${url.port || (/^(https|wss):$/.test(url.protocol) ? 443 : 80)}`
}
