import { wordsIn } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import numbers from './watch.json' with { type: 'json' }

interface Part {
  said: string
  readonly spoke: number[]
}

let heard = new Map<Element, Part>()

/** Remembers what every live part of the page says. */
export function beginLive(): void {
  heard = new Map(parts().map(part => [part, { said: wordsIn(part), spoke: [] }]))
}

/** Notes when each says something else, which a screen reader then reads out. */
export function lookAtLive(atMs: number): void {
  for (const part of parts()) {
    const said = wordsIn(part)
    const known = heard.get(part)
    if (!known) heard.set(part, { said, spoke: [] })
    else if (known.said !== said) {
      if (said !== '') known.spoke.push(atMs)
      known.said = said
    }
  }
}

/** Records how often each live part spoke, if it went on for some time; a few words in a row are no flood. */
export function recordLive(): void {
  for (const [part, { spoke }] of heard) {
    const lastedMs = (spoke.at(-1) ?? 0) - (spoke[0] ?? 0)
    const everySeconds = lastedMs < numbers.floodMs ? null : Math.round(lastedMs / (spoke.length - 1) / 100) / 10
    if (part.isConnected) record('watch', part, { spoke: everySeconds })
  }
}

function parts(): Element[] {
  return select(document, numbers.live).filter(part => !part.parentElement?.closest(numbers.live))
}
