import type { Target } from '../targets.ts'
import { isPrivate, resolveName, type Resolve } from './addresses.ts'
import { type Gate, openGate } from './gate.ts'

/** One gate for all pages that may reach the same. */
export interface Gates {
  of(target: Pick<Target, 'root' | 'vouched'>): Promise<Gate>
  close(): Promise<void>
}

/** Opens gates as they are needed: one for the open net, one for this machine and its network, one for each named folder. */
export function openGates(resolve: Resolve = resolveName): Gates {
  const gates = new Map<string, Promise<Gate>>()
  return {
    async of({ root, vouched }) {
      const letsPrivate = vouched !== null && (await standsPrivately(vouched, resolve))
      const key = `${letsPrivate} ${root}`
      const gate = gates.get(key) ?? openGate({ letsPrivate, files: root, resolve })
      gates.set(key, gate)
      return await gate
    },
    async close() {
      await Promise.all([...gates.values()].map(async gate => (await gate).close()))
    },
  }
}

/** A name that cannot be found is nobody's; the browser will say so. */
async function standsPrivately(host: string, resolve: Resolve): Promise<boolean> {
  const addresses = await resolve(host).catch(() => [])
  return addresses.length > 0 && addresses.every(isPrivate)
}
