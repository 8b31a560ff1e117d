import { findBrowser } from '@yinqiao/audit/browser'
import { describe, expect, it } from 'vitest'
import { machine } from './machine.ts'

const installing = { install: true }

describe('a person who needs a browser', () => {
  it('gets the one they named, and no other', async () => {
    const theirs = machine({
      env: { YINQIAO_BROWSER: '/my/chrome', PATH: '/usr/bin' },
      files: ['/my/chrome', '/usr/bin/chromium'],
    })
    expect(await findBrowser({ machine: theirs })).toEqual({ path: '/my/chrome', how: 'named' })
  })

  it('is told when the one they named is not there', async () => {
    const theirs = machine({ env: { YINQIAO_BROWSER: '/my/chrome' }, files: ['/usr/bin/chromium'] })
    await expect(findBrowser({ machine: theirs, ...installing })).rejects.toThrow(/\/my\/chrome.*Correct the variable/)
    expect(theirs.ran).toEqual([])
  })

  it.each([
    ['linux', { PATH: '/a:/usr/bin' }, '/usr/bin/google-chrome'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', { HOME: '/Users/li' }, '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' },
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
  ])('on %s with %o gets the installed %s', async (platform, env, path) => {
    expect(await findBrowser({ machine: machine({ platform, env, files: [path] }) })).toEqual({
      path,
      how: 'installed',
    })
  })

  it('is not given a stub that does not start', async () => {
    const files = ['/usr/bin/chromium-browser', '/opt/google/chrome/chrome']
    const ubuntu = machine({ env: { PATH: '/usr/bin' }, files, broken: ['/usr/bin/chromium-browser'] })
    expect(await findBrowser({ machine: ubuntu })).toEqual({ path: '/opt/google/chrome/chrome', how: 'installed' })
  })

  it('gets one from apt as root, also when the package lists are missing', async () => {
    const bare = machine({ root: true, files: [apt], env: { PATH: '/usr/bin' }, apt: 'after update' })
    expect(await findBrowser({ machine: bare, ...installing })).toEqual({ path: '/usr/bin/chromium', how: 'apt' })
    expect(bare.ran).toContain('env DEBIAN_FRONTEND=noninteractive apt-get update')
  })

  it('gets one from apt by a sudo that asks nothing', async () => {
    const bare = machine({ files: [apt], env: { PATH: '/usr/bin' }, apt: 'works', sudo: true })
    expect(await findBrowser({ machine: bare, ...installing })).toEqual({ path: '/usr/bin/chromium', how: 'apt' })
    expect(bare.ran.filter(line => line.includes('apt-get')).every(line => line.startsWith('sudo -n env'))).toBe(true)
  })

  it('without rights reads the command to type, and gets Playwright’s own', async () => {
    const said: string[] = []
    const bare = machine({ files: [apt], playwright: 'works' })
    const found = await findBrowser({ machine: bare, say: line => said.push(line), ...installing })
    expect(found).toEqual({ path: '/cache/chrome', how: 'playwright' })
    expect(said.join('\n')).toContain('sudo apt-get install -y chromium fonts-noto-cjk')
  })

  it('is told what to do when the download never ends', async () => {
    const said: string[] = []
    const bare = machine({ files: [apt], playwright: 'hangs' })
    const search = findBrowser({ machine: bare, say: line => said.push(line), ...installing })
    await expect(search).rejects.toThrow(/none could be fetched.*real browser.*sudo apt-get install -y chromium/)
    expect(said).toContain('the download of Chromium was given up after five minutes')
  })

  it('has nothing installed for them without being asked', async () => {
    const bare = machine({ root: true, files: [apt], apt: 'works', playwright: 'works' })
    await expect(findBrowser({ machine: bare })).rejects.toThrow(
      /No Chrome, Chromium or Edge was found\. .*apt-get install/,
    )
    expect(bare.ran).toEqual([])
  })
})

describe('a computer without a Chinese font', () => {
  it('gets one when we may', async () => {
    const bare = machine({ root: true, files: [apt, '/snap/bin/chromium'], apt: 'works', fonts: false })
    await findBrowser({ machine: bare, ...installing })
    expect(bare.ran.at(-1)).toContain('install -y --no-install-recommends fonts-noto-cjk')
  })

  it('says so when we may not', async () => {
    const said: string[] = []
    await findBrowser({
      machine: machine({ files: [apt, '/snap/bin/chromium'], fonts: false }),
      say: line => said.push(line),
    })
    expect(said).toEqual([expect.stringMatching(/no Chinese font.*sudo apt-get install -y fonts-noto-cjk/)])
  })
})

const apt = '/usr/bin/apt-get'
