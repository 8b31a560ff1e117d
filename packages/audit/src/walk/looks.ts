import * as keyboard from './keyboard/look.ts'
import * as zoom from './zoom/look.ts'
import * as steps from './steps/look.ts'
import * as spacing from './spacing/look.ts'
import * as orientation from './orientation/look.ts'
import * as colours from './colours/look.ts'
import * as motion from './motion/look.ts'
import * as calm from './calm/look.ts'
import * as watch from './watch/look.ts'
import * as press from './press/look.ts'
import * as submit from './submit/look.ts'
import * as hover from './hover/look.ts'

/** What every walk measures and records inside the page, by the walk's id. */
export const looks = { keyboard, zoom, steps, spacing, orientation, colours, motion, calm, watch, press, submit, hover }
