export type { CalmSight } from '../motion/sight.ts'
