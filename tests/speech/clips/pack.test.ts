import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClipManifest, ClipPack } from '../../../packages/speech/src/clips/manifest.ts'
import { clips, UserError } from '../../../packages/speech/src/clips/compile/index.ts'
import { inventory } from '../../../packages/speech/src/clips/compile/inventory.ts'
import { messagesOf } from '../../../packages/speech/src/clips/compile/messages.ts'
import { fileNameOf } from '../../../packages/speech/src/clips/compile/script.ts'
import { findTool } from '../../../packages/workshop/src/tools.ts'

const transfer = {
  check_say: '请您核对，转给{{payee, name}}，对吗？',
  check: '转给{{payee, name}}？',
  done: '转好了，尾号{{tail, card-tail}}。',
}
const home = { greeting: '{{who, name}}，您好' }

let folder = ''
let messages = ''
let draft = ''
const said: string[] = []
const screen = { line: (words: string) => void said.push(words), progress: () => {} }
const make = (...words: string[]) => clips(['--messages', messages, '--cache', join(folder, 'cache'), ...words], screen)

beforeAll(async () => {
  process.env['YINQIAO_ESPEAK_NG'] ??= await findTool('espeak-ng')
  process.env['YINQIAO_FFMPEG'] ??= await findTool('ffmpeg')
  folder = mkdtempSync(join(tmpdir(), 'yinqiao-clips-'))
  messages = join(folder, 'zh-CN')
  mkdirSync(messages)
  writeFileSync(join(messages, 'transfer.json'), JSON.stringify(transfer))
  writeFileSync(join(messages, 'home.json'), JSON.stringify(home))
  draft = join(folder, 'draft')
  expect(await make('--out', draft)).toBe(0)
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))
const packOf = (out: string) => readJson(out, 'zh-CN', 'pack.json') as ClipPack
const manifestOf = (out: string, pace: number) =>
  readJson(out, 'zh-CN', packOf(out).paces[pace]?.manifest ?? '') as ClipManifest
const wanted = inventory([...messagesOf('home', home), ...messagesOf('transfer', transfer)], 'zh-CN', {
  standIns: { name: '屏幕上的这位' },
  also: [],
})

test('the pack says that a machine speaks, and at which paces', () => {
  const { draft: isDraft, language, paces } = packOf(draft)
  expect({ isDraft, language }).toEqual({ isDraft: true, language: 'zh-CN' })
  expect(paces.map(({ charactersPerMinute }) => charactersPerMinute)).toEqual(
    paces.map(({ charactersPerMinute }) => charactersPerMinute).toSorted((one, other) => one - other),
  )
  expect(paces).toHaveLength(3)
})

test('every clip a prompt can need stands in every pace, in a sprite that exists', () => {
  for (const pace of [0, 1, 2]) {
    const { clips: places, sprites } = manifestOf(draft, pace)
    expect(Object.keys(places).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
    for (const { id, sprite } of wanted) expect(places[id]?.[0].replace(/-\d+$/, '')).toBe(sprite)
    for (const { mp3, opus } of Object.values(sprites)) {
      expect(existsSync(join(draft, 'zh-CN', mp3))).toBe(true)
      expect(existsSync(join(draft, 'zh-CN', opus ?? 'none'))).toBe(true)
    }
  }
})

test('an MP3 keeps the header that tells a player where its first sample is', () => {
  for (const { mp3 } of Object.values(manifestOf(draft, 0).sprites)) {
    const start = readFileSync(join(draft, 'zh-CN', mp3))
      .subarray(0, 200)
      .toString('latin1')
    expect(start).toMatch(/(Xing|Info)[^]*(LAME|Lavc|Lavf)/)
  }
})

test('a slow clip is longer than a fast one', () => {
  const length = (pace: number) => manifestOf(draft, pace).clips['请您核对']?.[2] ?? 0
  expect(length(0) / length(2)).toBeCloseTo(
    (packOf(draft).paces[2]?.charactersPerMinute ?? 0) / (packOf(draft).paces[0]?.charactersPerMinute ?? 1),
    1,
  )
})

test('made again without the cache it is the same to the byte; with the cache nothing is spoken', async () => {
  const again = join(folder, 'again')
  await make('--out', again, '--cache', join(folder, 'other-cache'), '--paces', 'medium')
  const medium = packOf(draft).paces[1]?.manifest
  expect(packOf(again).paces).toEqual([packOf(draft).paces[1]])
  expect(readFileSync(join(again, 'zh-CN', medium ?? ''))).toEqual(readFileSync(join(draft, 'zh-CN', medium ?? '')))
  for (const file of readdirSync(join(again, 'zh-CN')).filter(name => name !== 'pack.json'))
    expect(readFileSync(join(again, 'zh-CN', file))).toEqual(readFileSync(join(draft, 'zh-CN', file)))

  const speaks = process.env['YINQIAO_ESPEAK_NG']
  process.env['YINQIAO_ESPEAK_NG'] = '/no/such/voice'
  expect(await make('--out', again, '--paces', 'medium', '--only', 'mp3')).toBe(0)
  // What the pack does not need any more is gone.
  expect(readdirSync(join(again, 'zh-CN')).filter(name => name.endsWith('.ogg'))).toEqual([])
  process.env['YINQIAO_ESPEAK_NG'] = speaks
}, 120_000)

test('recordings make a pack that is no draft; one that is missing stops it and is named, and the old pack stays', async () => {
  const studio = join(folder, 'studio')
  const out = join(folder, 'real')
  mkdirSync(studio)
  for (const clip of wanted) record(join(studio, fileNameOf(clip, 'wav')), 300 + clip.words.length * 40)
  expect(
    await make('--out', out, '--recordings', studio, '--voice', '周岚', '--only', 'mp3', '--paces', 'medium'),
  ).toBe(0)
  expect(packOf(out)).toMatchObject({ draft: false, voice: '周岚' })

  const [first, second] = wanted
  if (!first || !second) throw new Error('There are no clips.')
  rmSync(join(studio, fileNameOf(first, 'wav')))
  record(join(studio, fileNameOf(second, 'wav')), 400, 0)
  said.length = 0
  const before = readFileSync(join(out, 'zh-CN', 'pack.json'))
  const script = join(folder, 'missing.csv')
  expect(await make('--out', out, '--recordings', studio, '--script', script, '--only', 'mp3')).toBe(1)
  expect(said.join('\n')).toContain(`${fileNameOf(first, 'wav')}: There is no recording of it.`)
  expect(said.join('\n')).toContain(`${fileNameOf(second, 'wav')}: There is nothing to be heard in it.`)
  expect(readFileSync(join(out, 'zh-CN', 'pack.json'))).toEqual(before)
  expect(readFileSync(script, 'utf8').trim().split('\n')).toHaveLength(2)
}, 120_000)

test('any program may speak: its words are given as they are, never to a shell', { timeout: 60_000 }, async () => {
  const only = join(folder, 'odd')
  mkdirSync(only)
  writeFileSync(join(only, 'odd.json'), JSON.stringify({ a: '$(touch pwned) 好' }))
  const heard = join(folder, 'heard.txt')
  const speaker = join(folder, 'speaker.mjs')
  writeFileSync(
    speaker,
    `import { appendFileSync, copyFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(heard)}, process.argv[2] + '\\n')
copyFileSync(${JSON.stringify(join(folder, 'tone.wav'))}, process.argv[3])`,
  )
  record(join(folder, 'tone.wav'), 400)
  const tts = `"${process.execPath}" "${speaker}" {text} {out}`
  const words = [
    '--messages',
    only,
    '--languages',
    'zh-CN',
    '--tts',
    tts,
    '--out',
    join(folder, 'spoken'),
    '--only',
    'mp3',
    '--paces',
    'medium',
  ]
  expect(await clips([...words, '--cache', join(folder, 'cache')], screen)).toBe(0)
  expect(readFileSync(heard, 'utf8')).toContain('$(touch pwned)')
  expect(existsSync('pwned')).toBe(false)
})

test('a program that is missing is told with what to install', async () => {
  const spoken = make(
    '--out',
    join(folder, 'none'),
    '--cache',
    join(folder, 'empty-cache'),
    '--tts',
    'no-such-voice {text}',
  )
  await expect(spoken).rejects.toThrow(UserError)
  const encoder = process.env['YINQIAO_FFMPEG']
  process.env['YINQIAO_FFMPEG'] = '/no/such/ffmpeg'
  await expect(make('--out', join(folder, 'none'))).rejects.toThrow(/no program called ffmpeg.*apt-get install ffmpeg/)
  process.env['YINQIAO_FFMPEG'] = encoder
})

const refused = [
  { words: ['--messages', '/no/such/folder', '--script', 'x.csv'], says: /There is no folder/ },
  { words: ['--script', 'x.csv'], says: /--messages is missing/ },
  { words: ['--messages', '.'], says: /Say what to make/ },
  { words: ['--messages', '.', '--out', 'o', '--only', 'opus'], says: /--only takes mp3/ },
  { words: ['--messages', '.', '--out', 'o', '--recordings', 'r', '--tts', 't'], says: /one voice/ },
  { words: ['--messages', '.', '--out', 'o', '--loud'], says: /--loud/ },
]
test.each(refused)('$words is refused with a sentence', async ({ words, says }) => {
  await expect(clips(words, screen)).rejects.toThrow(says)
})

test('the command tells how it is used, and ends with 2 when it was not understood', () => {
  const cli = fileURLToPath(new URL('../../../packages/speech/src/cli.ts', import.meta.url))
  const ask = (...words: string[]) => spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8' })
  expect(ask('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--messages <folder>') })
  expect(ask('sing')).toMatchObject({ status: 2, stderr: expect.stringContaining('--messages <folder>') })
  expect(ask('clips', '--messages', '/no/such', '--script', 'x.csv')).toMatchObject({
    status: 2,
    stderr: 'There is no folder /no/such.\n',
  })
})

/** A recording of somebody who says one long vowel in a quiet room. */
function record(file: string, ms: number, gain = 0.2): void {
  const tone = `aevalsrc=${gain}*sin(2*PI*200*t)*sin(PI*t/${ms / 1000}):d=${ms / 1000}:s=48000,adelay=150,apad=pad_dur=0.2`
  execFileSync(process.env['YINQIAO_FFMPEG'] ?? '', ['-loglevel', 'error', '-f', 'lavfi', '-i', tone, '-y', file])
}
