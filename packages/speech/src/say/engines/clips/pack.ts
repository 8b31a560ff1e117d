import type { ClipManifest, ClipPack } from '../../../clips/manifest.ts'
import type { PlacedManifest } from './sprites.ts'

/** A manifest of the pack, and the pace it was made in. */
export interface Pace extends PlacedManifest {
  readonly charactersPerMinute: number
}

/** A pack whose first manifest is here. */
export interface OpenPack {
  readonly pack: ClipPack
  /** The nearest pace that is here already; begins to fetch the nearest of all. */
  now(charactersPerMinute: number): Pace
  /** The nearest of all, once it is here; the nearest that is when it cannot be had. */
  nearest(charactersPerMinute: number): Promise<Pace>
}

/** Where a pack is: the address of its `pack.json`, or what stands in it and the address it came from. */
export type PackSource = string | { readonly pack: ClipPack; readonly url: string }

type ReadJson = (url: string) => Promise<unknown>

/** Reads `pack.json` and the manifest of one pace; the others come when they are asked for. Rejects with a sentence. */
export async function openPack(source: PackSource, readJson: ReadJson, charactersPerMinute: number): Promise<OpenPack> {
  const url = absolute(typeof source === 'string' ? source : source.url)
  const pack = checked(typeof source === 'string' ? await readJson(url) : source.pack)
  const here: Pace[] = []
  const coming = new Map<string, Promise<Pace>>()
  await fetchPace(charactersPerMinute)
  return {
    pack,
    now(asked) {
      const wanted = nearestOf(pack.paces, asked)
      fetchPace(asked).catch(() => undefined)
      return here.find(({ charactersPerMinute: pace }) => pace === wanted.charactersPerMinute) ?? nearestOf(here, asked)
    },
    nearest: asked => fetchPace(asked).catch(() => nearestOf(here, asked)),
  }

  function fetchPace(asked: number): Promise<Pace> {
    const { manifest: file, charactersPerMinute: pace } = nearestOf(pack.paces, asked)
    const known = coming.get(file)
    if (known) return known
    const at = new URL(file, url).href
    const fetched = readJson(at).then((manifest): Pace => {
      if (!isManifest(manifest)) throw new Error('its manifest is not one that this player knows')
      const made = { manifest, url: at, charactersPerMinute: pace }
      here.push(made)
      return made
    })
    coming.set(file, fetched)
    // Asked again the next time: the network may be back.
    fetched.catch(() => coming.delete(file))
    return fetched
  }
}

function checked(pack: unknown): ClipPack {
  if (isPack(pack)) return pack
  throw new Error('its pack.json is not one that this player knows')
}

/** By ratio: 140 is as far from 180 as 180 from 231. */
function nearestOf<P extends { readonly charactersPerMinute: number }>(paces: readonly P[], asked: number): P {
  const distance = ({ charactersPerMinute }: P) => Math.abs(Math.log(charactersPerMinute / asked))
  return paces.reduce((best, pace) => (distance(pace) < distance(best) ? pace : best))
}

function absolute(url: string): string {
  return new URL(url, globalThis.document?.baseURI).href
}

function isPack(value: unknown): value is ClipPack {
  if (!isObject(value) || value['version'] !== 1) return false
  const { paces, language } = value
  return typeof language === 'string' && Array.isArray(paces) && paces.length > 0 && paces.every(isPace)
}

function isPace(value: unknown): boolean {
  return isObject(value) && Number(value['charactersPerMinute']) > 0 && typeof value['manifest'] === 'string'
}

function isManifest(value: unknown): value is ClipManifest {
  if (!isObject(value) || value['version'] !== 1 || !(Number(value['sampleRate']) > 0)) return false
  return isObject(value['sprites']) && isObject(value['clips']) && isObject(value['standIns'])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
