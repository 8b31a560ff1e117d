import type { ElderResult } from '../elder.ts'
import { hindrance, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import words from './words.json' with { type: 'json' }

/** Counts what sounds and cannot be read. */
export async function deaf({ hand, leftAlone }: Try): Promise<ElderResult> {
  const left = await leftAlone()
  const sounds = await (left ?? hand).evaluate(({ elders }) => elders.soundsHere())
  const unread = sounds.filter(({ worded }) => !worded)
  const values = {
    sounds: sounds.length,
    unread: unread.length,
    'by-itself': sounds.filter(({ byItself }) => byItself).length,
  }
  return toldBy('deaf', words, values, {
    hindrances: unread.map(sound => hindrance(sound, words.hindrances[sound.kind])),
    ...(left ? {} : { note: words.notReopened }),
  })
}
