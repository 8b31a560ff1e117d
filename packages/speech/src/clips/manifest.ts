import type { Language, ValueKind } from '../token.ts'

/** `pack.json`: a voice, at the paces it was made in. */
export interface ClipPack {
  readonly version: 1
  readonly language: Language
  /** Who speaks: a voice actor's name, or the machine voice of a draft. */
  readonly voice: string
  /** A machine's voice, for trying out; not for customers. */
  readonly draft: boolean
  /** Slowest first; a player takes the nearest. */
  readonly paces: readonly { readonly charactersPerMinute: number; readonly manifest: string }[]
}

/** The manifest of one pace: where each clip stands. All places are samples at `sampleRate`, counted from the marker. */
export interface ClipManifest {
  readonly version: 1
  readonly sampleRate: number
  /** By sprite name (`core`, then one a message file). File names are relative to the manifest. */
  readonly sprites: Readonly<Record<string, ClipSprite>>
  /** By clip id: sprite, first sample, number of samples. */
  readonly clips: Readonly<Record<string, readonly [sprite: string, from: number, length: number]>>
  /** What is said for a value that cannot be recorded beforehand; a clip id without its melody. */
  readonly standIns: Readonly<Partial<Record<ValueKind, string>>>
}

export interface ClipSprite {
  /** MPEG layer III with its LAME header: every browser and WebView. */
  readonly mp3: string
  /** Ogg Opus, smaller; absent when the pack was made without. */
  readonly opus?: string
  /**
   * Samples from the start of the file to the marker, a single click. Decoders disagree about the silence an encoder
   * puts in front; a player looks for the click near here and counts from it.
   */
  readonly marker: number
  readonly samples: number
}
