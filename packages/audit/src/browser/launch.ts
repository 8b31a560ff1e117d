import flags from './flags.json' with { type: 'json' }

/** What Playwright, Puppeteer or a bare `spawn` needs to start a browser that phones nobody. */
export interface LaunchOptions {
  readonly executablePath: string
  readonly chromiumSandbox: boolean
  readonly args: string[]
}

/** How to start the browser at `path`: quiet on the network, in its sandbox unless we are root, where Chromium refuses. */
export function launchOptions(path: string): LaunchOptions {
  return { executablePath: path, chromiumSandbox: process.getuid?.() !== 0, args: [...flags] }
}
