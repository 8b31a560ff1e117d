import { readdirSync, readFileSync } from 'node:fs'

/** What this process and all that it started hold in memory, in MB. Linux only: elsewhere the browser counts as nothing. */
export function memoryNow(): { readonly node: number; readonly browser: number } {
  const node = process.memoryUsage.rss() / MB
  const processes = processesNow()
  const family = new Set([process.pid])
  // A child may stand before its parent in the list, so it is gone through until nobody is added.
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  const children = processes.filter(({ pid }) => pid !== process.pid && family.has(pid))
  return { node, browser: children.reduce((sum, { rss }) => sum + rss, 0) }
}

const MB = 1024 * 1024

function processesNow(): { pid: number; parent: number; rss: number }[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap(name => {
    if (!/^\d+$/.test(name)) return []
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const of = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return [{ pid: Number(name), parent: of('PPid'), rss: of('VmRSS') / 1024 }]
    } catch {
      // It ended while the list was read.
      return []
    }
  })
}
