import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { command } from './command.ts'
import { keepFresh } from './fresh.ts'
import { cache, out, root } from './root.ts'
import { findTool } from './tools.ts'

/** Every draft pack there is, or the one a test needs: a third of the time. */
const sets = {
  all: { folder: `${out}/clips`, languages: ['zh-CN', 'en'], paces: 'slow,medium,fast' },
  quick: { folder: `${out}/clips-quick`, languages: ['zh-CN'], paces: 'medium' },
} as const

type Set = (typeof sets)[keyof typeof sets]

/**
 * Makes the draft packs of our own messages with espeak-ng, unless messages, reader and compiler are as they were. Gives
 * the folder that holds `<language>/pack.json`, to be served as it is. Throws `ToolMissing` without espeak-ng or ffmpeg,
 * and an error when a clip cannot be made.
 */
export async function ensureClips(which: keyof typeof sets = 'all'): Promise<string> {
  const set = sets[which]
  const stands = await keepFresh({
    name: `clips-${which}`,
    stands: `${set.folder}/zh-CN/pack.json`,
    from: [
      'packages/locales/src/**/*.json',
      ...['read', 'clips', 'say'].flatMap(part =>
        ['ts', 'json'].map(kind => `packages/speech/src/${part}/**/*.${kind}`),
      ),
      'packages/speech/src/cli.ts',
      'packages/workshop/src/clips.ts',
      banks,
    ],
    make: () => make(set),
  })
  if (!stands) throw new Error('The draft voice could not be made; the compiler’s own words stand above.')
  return set.folder
}

async function make({ folder, languages, paces }: Set): Promise<boolean> {
  const env = { YINQIAO_ESPEAK_NG: await findTool('espeak-ng'), YINQIAO_FFMPEG: await findTool('ffmpeg') }
  // The compiler removes what its last pack had; what a build that was stopped left behind, it does not know.
  rmSync(folder, { recursive: true, force: true })
  console.log('  making the draft voice (about a minute the first time)')
  for (const language of languages) {
    const messages = `${root}/packages/locales/src/${language}`
    const words = ['clips', '--messages', messages, '--out', folder, '--paces', paces, '--also', writeAlso(language)]
    // MP3 alone: these packs are for trying out on this machine, where bytes do not count and time does.
    const rest = ['--only', 'mp3', '--cache', `${cache}/clips`]
    const script = `${root}/packages/speech/src/cli.ts`
    const { code, output } = await command(process.execPath, [script, ...words, ...rest], { env, hush: true })
    const told = output.trim().split('\n')
    // Of a pack that was made only the last line counts.
    console.log(code === 0 ? told.at(-1) : told.join('\n'))
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
