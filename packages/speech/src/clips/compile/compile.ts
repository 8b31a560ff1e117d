import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Language } from '../../token.ts'
import { centred, faultsOf } from './check.ts'
import { divide } from './divide.ts'
import type { Codec } from './ffmpeg.ts'
import { type Clip, type FreeWords, inventory } from './inventory.ts'
import { readMessages } from './messages.ts'
import { measuredPace, type PaceName, pacesFor } from './pace.ts'
import { type SpriteSize, writePack } from './pack.ts'
import { each, run } from './program.ts'
import { fileNameOf, type Pronounce, scriptOf } from './script.ts'
import { trim } from './sound.ts'
import type { Store } from './store.ts'
import type { Voice } from './voice.ts'

/** What to make of the messages of one language. */
export interface Order {
  readonly language: Language
  readonly messages: string
  readonly free: FreeWords
  readonly pronounce: Pronounce
  /** Where the recording script goes; with a voice, only the clips that voice does not have. */
  readonly script?: string
  readonly pack?: {
    readonly voice: Voice
    readonly out: string
    readonly codecs: readonly Codec[]
    readonly paces: readonly PaceName[]
    readonly store: Store
  }
  readonly progress: (words: string) => void
}

/** What came of it. With faults there is no pack: half a voice is worse than none. */
export interface Outcome {
  readonly clips: readonly Clip[]
  readonly faults: readonly string[]
  readonly sizes: readonly SpriteSize[]
  /** Characters a minute of the voice as it came. */
  readonly recordedPace: number
}

/** Makes the script and the pack of one language. Throws `UserError` for what the person who asked can put right. */
export async function compile(order: Order): Promise<Outcome> {
  const { language, free, pronounce, script, pack, progress } = order
  const clips = inventory(readMessages(order.messages), language, free)
  // Asked first: to hear after a minute of speaking that the encoder is missing would be unkind.
  if (pack) await run('ffmpeg', ['-version'])
  const said = pack ? await sayAll(clips, pack.voice, progress) : []
  if (script !== undefined) {
    const missing = new Set(said.filter(({ samples }) => samples === null).map(({ clip }) => clip.id))
    mkdirSync(dirname(script), { recursive: true })
    writeFileSync(script, scriptOf(pack ? clips.filter(({ id }) => missing.has(id)) : clips, language, pronounce))
  }
  if (!pack) return { clips, faults: [], sizes: [], recordedPace: 0 }

  const faults = said.flatMap(({ clip, samples }) => told(clip, samples === null ? [notThere] : faultsOf(samples)))
  if (faults.length > 0) return { clips, faults, sizes: [], recordedPace: 0 }
  const ready = divide(
    said.map(({ clip, samples }) => ({ ...clip, samples: trim(centred(samples ?? new Float32Array(0))) })),
  )
  const recordedPace = measuredPace(ready)
  const { voice, ...rest } = pack
  const paces = pacesFor(pack.paces, recordedPace)
  const { name, draft } = voice
  const sizes = await writePack(ready, {
    ...rest,
    language,
    voice: name,
    draft,
    standIns: free.standIns,
    paces,
    progress,
  })
  return { clips, faults, sizes, recordedPace }
}

const notThere = 'There is no recording of it.'

async function sayAll(clips: readonly Clip[], voice: Voice, progress: Order['progress']) {
  let done = 0
  return each(clips, async clip => {
    const samples = await voice.say(clip)
    done += 1
    progress(`${done} of ${clips.length} clips`)
    return { clip, samples }
  })
}

function told(clip: Clip, faults: readonly string[]): string[] {
  return faults.map(fault => `${clip.words} (${clip.melody}), ${fileNameOf(clip, 'wav')}: ${fault}`)
}
