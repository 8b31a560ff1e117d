import { charactersPerMinute, type Rate } from './pace.ts'
import { type Volume, volumes } from './settings.ts'
import speech from './speech.json' with { type: 'json' }

const fastestFirst = ['fast', 'medium', 'slow'] as const

/** 慢一点: the next slower rate of the settings page, or the same one when there is none. */
export function slowerThan(rate: Rate): Rate {
  return fastestFirst.find(step => speech.charactersPerMinute[step] < charactersPerMinute(rate)) ?? rate
}

/** 大点声: the next louder step, or the same one when there is none. The phone's own keys do the rest. */
export function louderThan(volume: Volume): Volume {
  return volumes[volumes.indexOf(volume) + 1] ?? volume
}
