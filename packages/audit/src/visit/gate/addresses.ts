import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import table from './addresses.json' with { type: 'json' }

/** Finds the addresses of a name; only tests give another. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** Asks the machine, as a browser would; `localhost` and all below it are this machine. */
export const resolveName: Resolve = async name => {
  const bare = name.replace(/^\[|\]$/g, '')
  if (isIP(bare)) return [bare]
  if (/(^|\.)localhost\.?$/i.test(bare)) return ['127.0.0.1', '::1']
  return (await lookup(bare, { all: true })).map(({ address }) => address)
}

/** Whether an address is of this machine, or of the network around it. */
export function isPrivate(address: string): boolean {
  return holds(privateOnes, address)
}

/** Whether an address is one at which a cloud keeps the secrets of its machines; no page needs it. */
export function isCloud(address: string): boolean {
  return holds(cloudOnes, address)
}

const privateOnes = listOf(table.private)
const cloudOnes = listOf(table.cloud)

function listOf(ranges: readonly (readonly (string | number)[])[]): BlockList {
  const list = new BlockList()
  for (const [net, bits] of ranges) list.addSubnet(String(net), Number(bits), isIP(String(net)) === 6 ? 'ipv6' : 'ipv4')
  return list
}

/** An IPv4 address may be dressed as IPv6 (`::ffff:127.0.0.1`); BlockList looks beneath. */
function holds(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
