export type { ClipManifest, ClipPack, ClipSprite } from './manifest.ts'
export { type ClipUse, clipsOf, level } from './use.ts'
