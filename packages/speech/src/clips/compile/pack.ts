import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../token.ts'
import type { ClipManifest, ClipPack, ClipSprite } from '../manifest.ts'
import { type Codec, codecs, encode } from './ffmpeg.ts'
import type { FreeWords } from './inventory.ts'
import { level } from './loudness.ts'
import type { Pace } from './pace.ts'
import { each } from './program.ts'
import { fade, sampleRate } from './sound.ts'
import { type Sprite, spriteOf } from './sprite.ts'
import { hashOf, type Store } from './store.ts'
import { stretch } from './stretch.ts'

/** A clip that is ready: trimmed, at the pace it was recorded in. */
export interface ReadyClip {
  readonly id: string
  readonly sprite: string
  readonly samples: Float32Array
}

export interface PackPlan {
  readonly language: Language
  readonly voice: string
  readonly draft: boolean
  readonly standIns: FreeWords['standIns']
  readonly codecs: readonly Codec[]
  readonly paces: readonly Pace[]
  /** The folder of this language; files of an older pack that are not needed any more are removed from it. */
  readonly out: string
  readonly store: Store
  readonly progress: (words: string) => void
}

/** What came of one sprite in one pace. */
export interface SpriteSize {
  readonly pace: string
  readonly sprite: string
  readonly clips: number
  readonly seconds: number
  readonly bytes: Readonly<Partial<Record<Codec, number>>>
}

/** Writes `pack.json`, a manifest a pace and the sprites. Every name but the first has a hash of the content in it. */
export async function writePack(clips: readonly ReadyClip[], plan: PackPlan): Promise<SpriteSize[]> {
  const { out, paces } = plan
  mkdirSync(out, { recursive: true })
  const old = filesOfPack(out)
  const sizes: SpriteSize[] = []
  const written = new Set<string>()
  const made: { charactersPerMinute: number; manifest: string }[] = []
  for (const pace of paces) {
    const { manifest, files, sizes: own } = await writePace(clips, pace, plan)
    const text = `${JSON.stringify(manifest)}\n`
    const name = `${pace.name}-${hashOf(text).slice(0, 10)}.json`
    writeFileSync(join(out, name), text)
    made.push({ charactersPerMinute: pace.charactersPerMinute, manifest: name })
    sizes.push(...own)
    for (const file of [...files, name]) written.add(file)
  }
  const { language, voice, draft } = plan
  const pack: ClipPack = { version: 1, language, voice, draft, paces: made }
  writeFileSync(join(out, 'pack.json'), `${JSON.stringify(pack, null, 2)}\n`)
  // Last, so that whoever reads the folder meanwhile finds either the old pack or the new one.
  for (const file of old) if (!written.has(file)) rmSync(join(out, file), { force: true })
  return sizes
}

async function writePace(clips: readonly ReadyClip[], pace: Pace, plan: PackPlan) {
  const names = [...new Set(clips.map(({ sprite }) => sprite))]
  let done = 0
  const sprites = await each(names, async name => {
    const own = clips.filter(({ sprite }) => sprite === name)
    const sprite = spriteOf(own.map(({ id, samples }) => ({ id, samples: fade(level(stretch(samples, pace.tempo))) })))
    const files = await encoded(name, sprite, plan)
    done += 1
    plan.progress(`${pace.name}: ${done} of ${names.length} sprites`)
    return { name, sprite, files }
  })
  const manifest: ClipManifest = {
    version: 1,
    sampleRate,
    sprites: Object.fromEntries(sprites.map(({ name, sprite, files }) => [name, entryOf(sprite, files)])),
    clips: Object.fromEntries(
      sprites.flatMap(({ name, sprite }) => [...sprite.places].map(([id, place]) => [id, [name, ...place] as const])),
    ),
    standIns: plan.standIns,
  }
  const sizes = sprites.map(({ name, sprite, files }): SpriteSize => {
    const bytes = Object.fromEntries(Object.entries(files).map(([codec, file]) => [codec, file.bytes]))
    const seconds = sprite.samples.length / sampleRate
    return { pace: pace.name, sprite: name, clips: sprite.places.size, seconds, bytes }
  })
  return { manifest, sizes, files: sprites.flatMap(({ files }) => Object.values(files).map(({ name }) => name)) }
}

type Files = Partial<Record<Codec, { readonly name: string; readonly bytes: number }>>

async function encoded(name: string, { samples }: Sprite, { codecs: wanted, store, out }: PackPlan): Promise<Files> {
  const files: Files = {}
  const raw = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
  for (const codec of wanted) {
    const { suffix, words } = codecs[codec]
    const bytes = await store.keep(['encoded', words.join(' '), raw], file => encode(samples, codec, file))
    const file = `${name}-${hashOf(bytes).slice(0, 10)}.${suffix}`
    writeFileSync(join(out, file), bytes)
    files[codec] = { name: file, bytes: bytes.length }
  }
  return files
}

function entryOf({ marker, samples }: Sprite, { mp3, opus }: Files): ClipSprite {
  return { mp3: mp3?.name ?? '', ...(opus ? { opus: opus.name } : {}), marker, samples: samples.length }
}

/** The files the pack in a folder is made of; none where there is no pack. Only these are ever removed. */
function filesOfPack(folder: string): string[] {
  try {
    const pack = readJson(join(folder, 'pack.json')) as ClipPack
    return pack.paces.flatMap(({ manifest }) => {
      const { sprites } = readJson(join(folder, manifest)) as ClipManifest
      return [manifest, ...Object.values(sprites).flatMap(({ mp3, opus }) => [mp3, ...(opus ? [opus] : [])])]
    })
  } catch {
    return []
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
