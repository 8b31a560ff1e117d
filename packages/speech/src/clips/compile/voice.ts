import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../token.ts'
import { wordsOf } from './command-line.ts'
import { decode, samplesOf } from './ffmpeg.ts'
import type { Clip } from './inventory.ts'
import { run } from './program.ts'
import { fileNameOf } from './script.ts'
import type { Store } from './store.ts'
import { decodeWav } from './wav.ts'

/** Whoever says the clips: gives each as it was recorded, or null when there is none of it. */
export interface Voice {
  readonly name: string
  readonly draft: boolean
  say(clip: Clip): Promise<Float32Array | null>
}

const formats = ['wav', 'flac', 'm4a', 'mp3']

/** A folder of recordings, named as the script says. */
export function recordedVoice(folder: string, name: string, store: Store): Voice {
  return {
    name,
    draft: false,
    async say(clip) {
      const file = formats.map(format => join(folder, fileNameOf(clip, format))).find(path => existsSync(path))
      if (!file) return null
      return samplesOf(await store.keep(['recorded', readFileSync(file)], async () => bytesOf(await decode(file))))
    },
  }
}

export interface Machine {
  readonly command: string
  readonly name: string
  readonly draft: boolean
  /** How the words are written for it, so that it says a polyphone right. */
  readonly spelling: (words: string) => string
}

/**
 * A program that speaks. `{text}` in its words becomes what to say, `{out}` a WAV file to write; without them the text
 * is read from its input and the sound is what it writes. Whether a clip goes on, falls or rises is told by its mark.
 */
export function machineVoice({ command, name, draft, spelling }: Machine, language: Language, store: Store): Voice {
  return {
    name,
    draft,
    async say(clip) {
      const text = spelling(clip.words) + markOf(clip, language)
      const told = command.replace('{tune}', tunes[clip.melody])
      const [program = '', ...words] = wordsOf(told)
      return samplesOf(await store.keep(['spoken', told, text], async () => bytesOf(await speak(program, words, text))))
    },
  }
}

async function speak(program: string, words: readonly string[], text: string): Promise<Float32Array> {
  const folder = await mkdtemp(join(tmpdir(), 'yinqiao-clip-'))
  const out = join(folder, 'said.wav')
  try {
    // A word that begins with - would be taken for an option.
    const safe = text.startsWith('-') ? ` ${text}` : text
    const filled = words.map(word => word.replaceAll('{out}', () => out).replaceAll('{text}', () => safe))
    const given = words.some(word => word.includes('{text}')) ? '' : `${text}\n`
    const written = await run(program, filled, given)
    if (!existsSync(out)) writeFileSync(out, written)
    return decodeWav(readFileSync(out)) ?? (await decode(out))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const marks = { 'goes on': '，', falls: '。', rises: '？' } as const
const latinMarks = { 'goes on': ',', falls: '.', rises: '?' } as const

function markOf({ melody }: Clip, language: Language): string {
  return language === 'en' ? latinMarks[melody] : marks[melody]
}

const bytesOf = (samples: Float32Array) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)

/**
 * The draft voice of a language. Debian's voice `cmn` reads pinyin as English; this one is right. 60 of 200, since it
 * cuts off its own peaks when it is louder.
 */
export const draftCommands: Readonly<Record<Language, string>> = {
  'zh-CN': 'espeak-ng -v cmn-latn-pinyin {tune} -a 60 -w {out} {text}',
  'zh-HK': 'espeak-ng -v yue {tune} -a 60 -w {out} {text}',
  en: 'espeak-ng -v en -s 125 -a 60 -w {out} {text}',
}

/**
 * espeak-ng says a Chinese word alike before a comma, a stop and a question mark, and draws out every last syllable. So what
 * goes on is told to hurry, what ends to sink, and a question to rise.
 */
const tunes = { 'goes on': '-s 165 -p 52', falls: '-s 145 -p 44', rises: '-s 150 -p 62' } as const
