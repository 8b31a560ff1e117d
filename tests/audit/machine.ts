import type { FindOptions } from '@yinqiao/audit/browser'

type Machine = NonNullable<FindOptions['machine']>

interface Wish {
  platform?: string
  env?: Record<string, string>
  root?: boolean
  sudo?: boolean
  files: string[]
  /** Programs that are there and do not start. */
  broken?: string[]
  apt?: 'works' | 'after update'
  playwright?: 'works' | 'hangs'
  fonts?: boolean
}

/** A computer as a test wishes it; `ran` is every command that was run on it, but for questions that change nothing. */
export function machine(wish: Wish): Machine & { ran: string[] } {
  const files = new Set(wish.files)
  const ran: string[] = []
  let updated = wish.apt === 'works'
  const answer = (line: string): number => {
    if (line.endsWith('--version')) return wish.broken?.some(file => line.startsWith(file)) ? 1 : 0
    if (line === 'sudo -n true') return wish.sudo ? 0 : 1
    ran.push(line)
    if (line.endsWith('apt-get update')) updated = wish.apt !== undefined
    if (line.includes('cli.js install')) {
      if (wish.playwright === 'hangs') return 124
      files.add('/cache/chrome')
    }
    if (!line.includes('apt-get install')) return 0
    if (updated && line.includes('chromium')) files.add('/usr/bin/chromium')
    return updated ? 0 : 100
  }
  return {
    platform: wish.platform ?? 'linux',
    env: wish.env ?? {},
    root: wish.root ?? false,
    ran,
    canRun: file => files.has(file),
    run: async (command, args) => {
      if (command === 'fc-list') return { code: 0, output: wish.fonts === false ? '' : 'Noto Sans CJK SC' }
      return { code: answer([command, ...args].join(' ')), output: '' }
    },
    playwright: async () => (wish.playwright ? { chromium: '/cache/chrome', cli: '/playwright/cli.js' } : null),
  }
}
