import { command, type Ended } from './command.ts'

/** npm as it was called, so that its settings are the same; else the one on the PATH. */
export function npm(words: readonly string[], cwd: string): Promise<Ended> {
  const called = process.env['npm_execpath']
  const own = called?.endsWith('npm-cli.js') ? [process.execPath, called] : ['npm']
  return command(own[0] ?? 'npm', [...own.slice(1), ...words], { cwd, hush: true, env: { NODE_OPTIONS: '' } })
}
