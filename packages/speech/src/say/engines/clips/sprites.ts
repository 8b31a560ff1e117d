import type { ClipManifest } from '../../../clips/manifest.ts'
import type { Clock } from '../../clock.ts'
import numbers from './clips.json' with { type: 'json' }
import type { DecodedSprite } from './join.ts'
import { findMarker } from './marker.ts'

export interface SpritesOptions {
  readonly clock: Clock
  /** The bytes of a file; rejects when it is not there. */
  readonly load: (url: string) => Promise<ArrayBuffer>
  /** Rejects what this browser cannot decode. */
  readonly decode: (bytes: ArrayBuffer) => Promise<AudioBuffer>
  /** The rate sounds are decoded at now; it may change when the loudspeaker is opened anew. */
  readonly sampleRate: () => number
  readonly opus: boolean
  /** Decoded sound kept at most; what the prompt being said needs is kept in any case. */
  readonly budgetBytes: number
}

/** A manifest and where it came from. */
export interface PlacedManifest {
  readonly manifest: ClipManifest
  readonly url: string
}

/** The sound files of a pack: fetched and decoded when first needed, and let go when memory is wanted. */
export interface Sprites {
  /** Rejects when one of them cannot be had. */
  need(names: readonly string[], of: PlacedManifest): Promise<ReadonlyMap<string, DecodedSprite>>
  /** Whether waiting for them makes sense: false while one is known to be missing, or the network to be slow. */
  worthTrying(names: readonly string[], of: PlacedManifest): boolean
  /** Fetches files that will be needed, one after the other, and keeps them as they came: a tenth of what they decode to. */
  ahead(names: readonly string[], of: PlacedManifest): Promise<void>
  /** Lets all decoded sound go. */
  clear(): void
}

export function createSprites({ clock, load, decode, budgetBytes, ...options }: SpritesOptions): Sprites {
  // In the order of last use: a Map keeps the order in which things were put in.
  const decoded = new Map<string, DecodedSprite>()
  const underWay = new Map<string, { readonly sprite: Promise<DecodedSprite>; readonly since: number }>()
  const fetched = new Map<string, Promise<ArrayBuffer>>()
  const missingUntil = new Map<string, number>()
  let { opus } = options
  let generation = 0

  return {
    async need(names, of) {
      const keys = names.map(name => [name, keyOf(name, of)] as const)
      const found = await Promise.all(keys.map(async ([name, key]) => [name, await get(name, key, of)] as const))
      keepWithin(new Set(keys.map(([, key]) => key)))
      return new Map(found)
    },
    worthTrying(names, of) {
      const slow = [...underWay.values()].some(({ since }) => clock.now() - since >= numbers.loadWithinMs)
      return names.every(name => {
        const key = keyOf(name, of)
        return decoded.has(key) || (!slow && (missingUntil.get(key) ?? 0) <= clock.now())
      })
    },
    async ahead(names, { manifest, url }) {
      for (const name of names) {
        const sprite = manifest.sprites[name]
        if (!sprite || decoded.has(keyOf(name, { manifest, url }))) continue
        const file = new URL((opus && sprite.opus) || sprite.mp3, url).href
        if (!fetched.has(file)) fetched.set(file, load(file))
        // One that cannot be had now is asked for again when it is needed.
        await fetched.get(file)?.catch(() => fetched.delete(file))
      }
    },
    clear() {
      generation += 1
      decoded.clear()
    },
  }

  function get(name: string, key: string, of: PlacedManifest): Promise<DecodedSprite> {
    const known = decoded.get(key)
    decoded.delete(key)
    if (known && known.sampleRate === options.sampleRate()) {
      decoded.set(key, known)
      return Promise.resolve(known)
    }
    const coming = underWay.get(key)
    if (coming) return coming.sprite
    const mine = generation
    const sprite = fetchOne(name, of).then(
      made => {
        underWay.delete(key)
        missingUntil.delete(key)
        if (mine === generation) decoded.set(key, made)
        return made
      },
      (reason: unknown) => {
        underWay.delete(key)
        missingUntil.set(key, clock.now() + numbers.retryAfterMs)
        throw reason
      },
    )
    underWay.set(key, { sprite, since: clock.now() })
    return sprite
  }

  async function fetchOne(name: string, { manifest, url }: PlacedManifest): Promise<DecodedSprite> {
    const sprite = manifest.sprites[name]
    if (!sprite) throw new Error(`the manifest has no sprite ${name}`)
    const at = (file: string) => new URL(file, url).href
    const buffer = await (opus && sprite.opus ? either(at(sprite.opus), at(sprite.mp3)) : sound(at(sprite.mp3)))
    const samples = buffer.getChannelData(0)
    const expected = Math.round((sprite.marker * buffer.sampleRate) / manifest.sampleRate)
    const marker = findMarker(samples, expected, buffer.sampleRate)
    return { samples, sampleRate: buffer.sampleRate, marker }
  }

  /** Some browsers say they play Opus and then do not; they are not asked again. */
  async function either(first: string, second: string): Promise<AudioBuffer> {
    try {
      return await sound(first)
    } catch {
      const buffer = await sound(second)
      opus = false
      return buffer
    }
  }

  async function sound(url: string): Promise<AudioBuffer> {
    const kept = fetched.get(url)
    // A decoder takes the bytes away.
    return decode(kept ? (await kept).slice(0) : await load(url))
  }

  /** The longest unused goes first. */
  function keepWithin(inUse: ReadonlySet<string>) {
    let bytes = [...decoded.values()].reduce((sum, { samples }) => sum + samples.byteLength, 0)
    for (const [key, { samples }] of decoded) {
      if (bytes <= budgetBytes) return
      if (inUse.has(key)) continue
      decoded.delete(key)
      bytes -= samples.byteLength
    }
  }
}

function keyOf(name: string, { url }: PlacedManifest): string {
  return `${url} ${name}`
}
