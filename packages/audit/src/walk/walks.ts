import type { WalkId } from './sights.ts'
import type { Walk } from './walk.ts'

/** Every walk, in the order in which they are taken. */
export const walks: Readonly<Partial<Record<WalkId, Walk>>> = {}
