import { drawnLines } from './ageing-eyes/lines.ts'
import { soundsHere } from './deaf/sounds.ts'
import { burden } from './memory/burden.ts'
import { tryTouches } from './shaking-hands/touches.ts'
import { lettersHere, whatPassed } from './slow-reader/reading.ts'

/** What the simulated elders look at inside the page. */
export const elderLooks = { tryTouches, drawnLines, lettersHere, whatPassed, soundsHere, burden }
