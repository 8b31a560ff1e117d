import { sentence } from '@yinqiao/speech/read'
import { createDirector, type DirectorOptions } from '@yinqiao/speech/say'
import { scripted, type ScriptedOptions } from '@yinqiao/speech/say/scripted'
import { virtualClock } from './virtual-clock.ts'

export const withheld = '请看屏幕。'
export const words = (text: string) => sentence([text])

/** A director with one scripted engine, unlocked and probed, and a diary of every caption. */
export async function stage(script: Partial<ScriptedOptions> = {}, options: Partial<DirectorOptions> = {}) {
  const clock = virtualClock()
  const engine = scripted({ clock, ...script })
  const director = createDirector({ engines: [engine], clock, withheld, ...options })
  const captions: string[] = []
  director.subscribe(() => {
    const { saying } = director.getSnapshot()
    if (saying && captions.at(-1) !== saying.text) captions.push(saying.text)
  })
  await clock.pass(1)
  director.unlock()
  return { clock, engine, director, captions }
}
