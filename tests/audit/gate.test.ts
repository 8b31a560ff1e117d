import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isCloud, isPrivate } from '../../packages/audit/src/visit/gate/addresses.ts'
import { type Gate, type GateOptions, openGate } from '../../packages/audit/src/visit/gate/gate.ts'
import { openGates } from '../../packages/audit/src/visit/gate/gates.ts'

let asked: string[] = []
const server = createServer((incoming, response) => {
  asked.push(incoming.url ?? '')
  response.end('inner')
})
const port = () => (server.address() as AddressInfo).port
let folder: string
let gate: Gate | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinqiao-gate-'))
  await mkdir(join(folder, 'site/.ssh'), { recursive: true })
  for (const file of [
    'site/a.html',
    'site/style.css',
    'site/key.pem',
    'site/.env.json',
    'site/.ssh/b.html',
    'out.html',
  ])
    await writeFile(join(folder, file), file)
  await symlink(join(folder, 'out.html'), join(folder, 'site/link.html'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await gate?.close()
  gate = null
  asked = []
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const open = async (options: Partial<GateOptions>) => {
  gate = await openGate({ letsPrivate: false, files: null, ...options })
  return gate
}

describe('a page of the open net', () => {
  it.each(['127.0.0.1', 'localhost', 'printer.localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'does not reach this machine as %s',
    async host => {
      await open({})
      expect(await get(`http://${host}:${port()}/secret`)).toEqual({ status: 502, body: '' })
      expect(await tunnel(`${host}:${port()}`)).toContain('502')
      expect([asked, [...(gate?.closed.values() ?? [])]]).toEqual([[], ['refused']])
    },
  )

  it('does not reach it by a name that points elsewhere when it is first looked at', async () => {
    const answers = ['93.184.216.34', '127.0.0.1']
    const gates = openGates(async () => [answers.shift() ?? '127.0.0.1'])
    const turned = await gates.of({ root: null, vouched: 'bank.example' })
    for (const _look of [1, 2])
      expect(await get(`http://bank.example:${port()}/`, turned)).toMatchObject({ status: 502 })
    expect([...turned.closed.values()]).toEqual(['refused'])
    await gates.close()
    expect(asked).toEqual([])
  })
})

describe('a page of this machine', () => {
  it('reaches this machine, but not where a cloud keeps its secrets', async () => {
    await open({ letsPrivate: true })
    expect(await get(`http://127.0.0.1:${port()}/own`)).toEqual({ status: 200, body: 'inner' })
    expect(await tunnel(`localhost:${port()}`)).toContain('200')
    expect(await get('http://169.254.169.254/latest/meta-data')).toMatchObject({ status: 502 })
  })

  it('is told apart from a public one by its own address', async () => {
    const gates = openGates(async name => (name === 'intranet.example' ? ['10.1.2.3'] : ['93.184.216.34']))
    const [inner, outer, file] = [
      await gates.of({ root: null, vouched: 'intranet.example' }),
      await gates.of({ root: null, vouched: 'bank.example' }),
      await gates.of({ root: null, vouched: null }),
    ]
    expect(inner).not.toBe(outer)
    expect(file).toBe(outer)
    await gates.close()
  })
})

describe('a page on disk', () => {
  it.each([
    ['/a.html', 200],
    ['/style.css', 200],
    ['/key.pem', 404],
    ['/.env.json', 404],
    ['/.ssh/b.html', 404],
    ['/link.html', 404],
    ['/../out.html', 404],
    ['/%2e%2e/out.html', 404],
    ['/%2e%2e%2fout.html', 404],
    ['/', 404],
  ])('asks for %s and gets %i', async (path, status) => {
    await open({ files: join(folder, 'site') })
    expect((await get(`http://files.localhost${path}`)).status).toBe(status)
  })

  it('is not there for pages of the net', async () => {
    await open({})
    expect(await get('http://files.localhost/a.html')).toMatchObject({ status: 502 })
  })
})

it.each([
  ['10.0.0.1', true],
  ['172.31.9.9', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['100.64.0.1', true],
  ['::1', true],
  ['fd12::1', true],
  ['::ffff:10.0.0.1', true],
  ['8.8.8.8', false],
  ['2606:4700::1', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
  expect(isCloud(address)).toBe(false)
})

function get(url: string, { server: proxy } = gate!): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port: at } = new URL(proxy)
  return new Promise((resolve, reject) => {
    const asking = request({ host: hostname, port: at, path: url, agent: false, headers: { host: new URL(url).host } })
    asking.on('response', answer => {
      let body = ''
      answer.on('data', piece => (body += String(piece)))
      answer.on('end', () => resolve({ status: answer.statusCode, body }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

function tunnel(host: string): Promise<string> {
  const { hostname, port: at } = new URL(gate!.server)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(at), hostname, () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    )
    socket.on('data', piece => {
      resolve(String(piece).split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.on('error', reject)
  })
}
