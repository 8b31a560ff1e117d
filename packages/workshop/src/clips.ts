import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { command } from './command.ts'
import { keepFresh } from './fresh.ts'
import { cache, out, root } from './root.ts'
import { findTool } from './tools.ts'

/** Where the draft packs stand: `zh-CN/pack.json` and `en/pack.json`. Served as they are. */
export const clipsFolder = `${out}/clips`

/**
 * Makes the draft packs of our own messages with espeak-ng, unless messages, reader and compiler are as they were. Gives
 * their folder. Throws `ToolMissing` without espeak-ng or ffmpeg, and an error when a clip cannot be made.
 */
export async function ensureClips(): Promise<string> {
  const stands = await keepFresh({
    name: 'clips',
    stands: `${clipsFolder}/zh-CN/pack.json`,
    from: ['packages/locales/src/**/*.json', 'packages/speech/src/**/*', banks, 'packages/workshop/src/clips.ts'],
    make,
  })
  if (!stands) throw new Error('The draft voice could not be made; the compiler’s own words stand above.')
  return clipsFolder
}

async function make(): Promise<boolean> {
  const env = { YINQIAO_ESPEAK_NG: findTool('espeak-ng'), YINQIAO_FFMPEG: findTool('ffmpeg') }
  console.log('  making the draft voice (two minutes the first time)')
  for (const language of ['zh-CN', 'en'] as const) {
    const messages = `${root}/packages/locales/src/${language}`
    const words = ['clips', '--messages', messages, '--out', clipsFolder, '--also', writeAlso(language)]
    // MP3 alone: these packs are for trying out on this machine, where bytes do not count and time does.
    const rest = ['--only', 'mp3', '--cache', `${cache}/clips`]
    const { code } = await command(process.execPath, [`${root}/packages/speech/src/cli.ts`, ...words, ...rest], { env })
    if (code !== 0) return false
  }
  return true
}

const banks = 'packages/bank/src/seed/banks.json'
/** Messages that stand in the holes of others: who a payee is to the customer. */
const relations = ['daughter', 'son', 'spouse', 'sibling', 'friend', 'other']

/** What our own bank puts into places of free text: relations, and the names of banks, which have no English. */
function writeAlso(language: 'zh-CN' | 'en'): string {
  const words = readJson(`packages/locales/src/${language}/transfer.json`)
  const names = language === 'zh-CN' ? Object.values(readJson(banks)) : []
  const file = `${cache}/clips-also.${language}.txt`
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, [...relations.map(key => words[key]), ...names].join('\n'))
  return file
}

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Record<string, string>
}
