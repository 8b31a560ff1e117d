import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureClips } from './clips.ts'
import { tool } from './command.ts'
import { keepFresh } from './fresh.ts'
import { root } from './root.ts'

/** Where the built mini-app stands. */
export const miniApp = `${root}/packages/mini-app/dist`

const rooms = ['tokens', 'locales', 'speech', 'react', 'flows', 'bank', 'mini-app']

/** Builds the mini-app unless nothing it is made from has changed. Says whether it stands. */
export async function buildMiniApp(): Promise<boolean> {
  const build = async () => {
    console.log('  building the mini-app (about 15 seconds)')
    // A test runner's NODE_ENV would build React for development: slow, and not what a phone gets.
    const env = { NODE_ENV: 'production' }
    return (await tool('vite', ['build', 'packages/mini-app', '--logLevel=error'], { env })).code === 0
  }
  return keepFresh({
    name: 'mini-app',
    stands: `${miniApp}/index.html`,
    from: ['package-lock.json', ...rooms.map(room => `packages/${room}/**/*`)],
    make: build,
  })
}

/** Lays the draft voice beside the built mini-app, making it first when it is not there. Throws as `ensureClips` does. */
export async function giveVoice(which: Parameters<typeof ensureClips>[0] = 'all'): Promise<void> {
  const [made, laid] = [`${await ensureClips(which)}/zh-CN`, `${miniApp}/clips/zh-CN`]
  // A pack names its files by what is in them: the same pack.json is the same pack.
  if (existsSync(`${laid}/pack.json`) && readFileSync(`${laid}/pack.json`).equals(readFileSync(`${made}/pack.json`)))
    return
  rmSync(laid, { recursive: true, force: true })
  cpSync(made, laid, { recursive: true })
}
