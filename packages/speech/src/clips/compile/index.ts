import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../token.ts'
import { compile, type Order } from './compile.ts'
import { lexiconOf } from './lexicon.ts'
import { type Options, readOptions, usage } from './options.ts'
import standIns from './stand-ins.json' with { type: 'json' }
import { openStore, type Store } from './store.ts'
import { reportOf } from './report.ts'
import { UserError } from './user-error.ts'
import { draftCommands, machineVoice, recordedVoice, type Voice } from './voice.ts'

export { usage, UserError }

/** Where the compiler tells what it does: lines that stay, and a line that is written over. */
export interface Console {
  readonly line: (words: string) => void
  readonly progress: (words: string) => void
}

/** The command `clips`. Gives the exit code: 0 all is well, 1 clips are missing or faulty. Throws `UserError`. */
export async function clips(words: readonly string[], { line, progress }: Console): Promise<0 | 1> {
  const options = readOptions(words)
  const store = openStore(options.cache)
  let ended: 0 | 1 = 0
  for (const { language, messages } of options.languages) {
    const began = Date.now()
    const pack = packOf(options, language, store)
    const order = orderOf(options, language, messages)
    const outcome = await compile({
      ...order,
      ...(pack ? { pack } : {}),
      progress: said => progress(`${language}: ${said}`),
    })
    progress('')
    for (const told of reportOf(language, outcome, Date.now() - began)) line(told)
    // With a script of what is missing, missing clips are what was asked for.
    if (outcome.faults.length > 0) ended = 1
  }
  return ended
}

function orderOf(options: Options, language: Language, messages: string): Omit<Order, 'pack' | 'progress'> {
  const { script, also } = options
  return {
    language,
    messages,
    free: { also, standIns: { ...standIns[language], ...options.standIns } },
    pronounce: lexiconOf(language).pronounce,
    ...(script
      ? { script: options.languages.length > 1 ? script.replace(/(\.csv)?$/, `.${language}.csv`) : script }
      : {}),
  }
}

function packOf(options: Options, language: Language, store: Store): Order['pack'] {
  const { out, paces, onlyMp3 } = options
  if (!out) return undefined
  const codecs = onlyMp3 ? (['mp3'] as const) : (['mp3', 'opus'] as const)
  return { voice: voiceOf(options, language, store), out: join(out, language), codecs, paces, store }
}

function voiceOf({ recordings, tts, voice, ready }: Options, language: Language, store: Store): Voice {
  if (recordings !== undefined) {
    if (!existsSync(recordings)) throw new UserError(`There is no folder ${recordings}.`)
    const own = join(recordings, language)
    return recordedVoice(existsSync(own) ? own : recordings, voice ?? '', store)
  }
  const command = (tts ?? draftCommands[language]).replaceAll('{language}', language)
  const { respell } = lexiconOf(language)
  const name = voice ?? command.split(' -')[0] ?? command
  // Only our own draft voice is known to read pinyin; another program gets the words as they are written.
  const spelling = tts === undefined ? respell : (words: string) => words
  return machineVoice({ command, name, draft: !ready, spelling }, language, store)
}
