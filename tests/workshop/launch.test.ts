import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../../packages/workshop/launch.mjs', import.meta.url))
let home: string

/** A repository of five files, with an npm that does what the test tells it to. */
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yinqiao-launch-'))
  mkdirSync(join(home, 'packages/workshop/src'), { recursive: true })
  cpSync(launcher, join(home, 'packages/workshop/launch.mjs'))
  write('packages/workshop/verbs.json', JSON.stringify({ start: { does: 'opens the bank', takes: '1 s' } }))
  write('packages/workshop/src/start.ts', `console.log('opened', process.env.NODE_OPTIONS)`)
  write('package.json', '{}')
  write('package-lock.json', '{}')
  npmDoes(install)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const install = `require('fs').rmSync('node_modules', { recursive: true, force: true }); require('fs').mkdirSync('node_modules')`
const write = (file: string, words: string) => writeFileSync(join(home, file), words)
const npmDoes = (code: string, version = '11.0.0') =>
  write('npm-cli.js', `if (process.argv[2] === '--version') console.log('${version}'); else { ${code} }`)
const settings = () => ({ cwd: home, env: { ...process.env, npm_execpath: join(home, 'npm-cli.js') } })
const launch = (...words: string[]) =>
  spawnSync(process.execPath, ['packages/workshop/launch.mjs', ...words], { ...settings(), encoding: 'utf8' })

test('the first command after a clone installs, then does what was asked', () => {
  const first = launch('start')
  expect(first.stderr).toMatch(/start: opens the bank \(1 s\)[^]*installing/)
  expect(first.stdout).toMatch(/opened .*--conditions=yinqiao-source/)
  expect(first.status).toBe(0)
})

test('the second command does not install again, and a changed lock file does', () => {
  launch('start')
  expect(launch('start').stderr).not.toContain('installing')
  write('package-lock.json', '{ "packages": {} }')
  expect(launch('start').stderr).toContain('installing')
})

test('an install that was killed half-way heals by the next command', async () => {
  npmDoes(`require('fs').mkdirSync('node_modules/half', { recursive: true }); setTimeout(() => {}, 4000)`)
  const killed = spawn(process.execPath, ['packages/workshop/launch.mjs', 'start'], { ...settings(), stdio: 'ignore' })
  await until(() => existsSync(join(home, 'node_modules/half')))
  killed.kill('SIGKILL')
  npmDoes(install)
  expect(launch('start').status).toBe(0)
  expect(existsSync(join(home, 'node_modules/half'))).toBe(false)
})

const troubles = [
  { when: 'the disk is full', npm: 'npm error code ENOSPC', says: 'The disk is full' },
  { when: 'there is no network', npm: 'npm error code EAI_AGAIN', says: 'registry cannot be reached' },
  { when: 'the folder is read-only', npm: 'npm error code EACCES', says: 'cannot be written' },
  { when: 'another install is running', npm: 'npm error code ENOTEMPTY', says: 'perhaps another install' },
  { when: 'the lock file is behind', npm: 'npm error code EUSAGE', says: 'does not fit package.json' },
]
for (const { when, npm, says } of troubles)
  test(`when ${when}, the newcomer is told so and the exit code is not zero`, () => {
    npmDoes(`console.error('${npm}'); process.exit(1)`)
    const { status, stderr } = launch('start')
    expect(stderr).toContain(says)
    expect(status).toBe(1)
  })

test('an npm too old for the lock file asks for Node 24 in a sentence', () => {
  npmDoes(install, '6.14.18')
  const { status, stderr } = launch('start')
  expect(stderr).toContain('needs Node 24')
  expect(status).toBe(1)
})

test('a word the launcher does not know is answered with the words it knows', () => {
  const { status, stderr } = launch('strat')
  expect(stderr).toContain('opens the bank')
  expect(status).toBe(1)
})

test('the exit code of what was run is the exit code of the command', () => {
  write('packages/workshop/src/start.ts', `process.exit(3)`)
  expect(launch('start').status).toBe(3)
})

for (const [what, stop] of Object.entries({
  'Ctrl-C': 'launcher',
  'the end of the shell that npm put between': 'shell',
}))
  test(`${what} ends everything that was started, also what will not listen`, async () => {
    write('packages/workshop/src/deaf.ts', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`)
    write(
      'packages/workshop/src/start.ts',
      `import { spawn } from 'node:child_process'
     const deaf = spawn(process.execPath, [new URL('deaf.ts', import.meta.url).pathname])
     process.on('SIGTERM', () => process.exit(0))
     setInterval(() => {}, 1000)
     console.log(process.pid + ' ' + deaf.pid + ' started')`,
    )
    const line = `"${process.execPath}" packages/workshop/launch.mjs start; true`
    const running =
      stop === 'shell'
        ? spawn('sh', ['-c', line], settings())
        : spawn(process.execPath, ['packages/workshop/launch.mjs', 'start'], settings())
    let heard = ''
    running.stdout.on('data', words => (heard += words))
    await until(() => heard.includes('started'))
    const pids = heard.split(' ').slice(0, 2).map(Number)
    expect(pids.every(isAlive)).toBe(true)
    running.kill(stop === 'shell' ? 'SIGTERM' : 'SIGINT')
    const code = await new Promise(resolve => running.on('exit', resolve))
    expect(code).toBe(stop === 'shell' ? null : 130)
    await until(() => !pids.some(isAlive))
  })

async function until(done: () => boolean) {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 200) throw new Error('waited ten seconds for nothing')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
