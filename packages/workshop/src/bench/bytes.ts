import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions, type Plugin } from 'vite'
import { root } from '../root.ts'

/** What an app loads when it imports just this. */
interface Imported {
  readonly what: string
  readonly code: string
  /** What we want it to stay under, in kB; none where it is only told. */
  readonly goalKB?: number
}

const typed =
  'amount, balance, cardTail, code, count, currency, date, dateTime, duration, hotline, name, ordinal, percent, phone, range, rate, time, asWritten'

const imported: readonly Imported[] = [
  { what: 'typed calls, zh-CN', code: `export { ${typed} } from '@yinqiao/speech/read/zh-CN'`, goalKB: 6 },
  { what: 'amount alone', code: "export { amount } from '@yinqiao/speech/read/zh-CN'" },
  { what: 'text()', code: "export { text } from '@yinqiao/speech/read/text'" },
  { what: 'lexicon', code: "export * from '@yinqiao/speech/read/lexicon'" },
  { what: 'director', code: "export { createDirector, attach } from '@yinqiao/speech/say'" },
  { what: 'native bridge', code: "export * from '@yinqiao/speech/say/bridge'" },
  { what: 'recorded clips', code: "export { clipsEngine } from '@yinqiao/speech/say/clips'" },
  { what: 'Web Speech', code: "export { webSpeechEngine } from '@yinqiao/speech/say/web-speech'" },
  { what: 'earcons', code: "export { createEarcons } from '@yinqiao/speech/say/earcon'" },
  { what: 'understand', code: "export * from '@yinqiao/speech/understand'" },
]

/** kB of each, minified and gzipped, as lines to print. */
export async function measureBytes(): Promise<{ what: string; kB: number; goalKB: number | undefined }[]> {
  const figures = []
  for (const { what, code, goalKB } of imported)
    figures.push({ what, kB: gzipSync(await bundle(code), { level: 9 }).length / 1000, goalKB })
  return figures
}

async function bundle(code: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['yinqiao-source', ...defaultClientConditions] },
    plugins: [entry(code)],
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      rolldownOptions: { input: 'bytes:entry', preserveEntrySignatures: 'strict' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('bench: the bundler gave nothing to weigh.')
  return first.output.map(chunk => ('code' in chunk ? chunk.code : '')).join('')
}

/** A module that stands nowhere but here. */
const entry = (code: string): Plugin => ({
  name: 'yinqiao:bytes',
  enforce: 'pre',
  resolveId: id => (id === 'bytes:entry' ? '\0bytes:entry' : null),
  load: id => (id === '\0bytes:entry' ? code : null),
})
