import { keyboard } from './keyboard/keyboard.walk.ts'
import { press } from './press/press.walk.ts'
import { submit } from './submit/submit.walk.ts'
import { hover } from './hover/hover.walk.ts'
import type { WalkId } from './sights.ts'
import type { Walk } from './walk.ts'
import { watch } from './watch/watch.walk.ts'
import { calm } from './calm/calm.walk.ts'
import { motion } from './motion/motion.walk.ts'
import { colours } from './colours/colours.walk.ts'
import { orientation } from './orientation/orientation.walk.ts'
import { spacing } from './spacing/spacing.walk.ts'
import { steps } from './steps/steps.walk.ts'
import { zoom } from './zoom/zoom.walk.ts'

/** Every walk, in the order in which they are taken. */
export const walks: Readonly<Partial<Record<WalkId, Walk>>> = {
  keyboard,
  hover,
  submit,
  press,
  zoom,
  steps,
  spacing,
  orientation,
  colours,
  motion,
  calm,
  watch,
}
