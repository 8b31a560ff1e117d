import { nameOf } from '../../measure/name.ts'
import { wordsIn } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import { activeElement } from '../active.ts'
import { appeared, isStillSeen, type Scene } from '../scene.ts'
import { record } from '../sights.ts'
import numbers from '../watch/watch.json' with { type: 'json' }
import { newWords } from './answer.ts'
import limits from './limits.json' with { type: 'json' }
import { pressed, until } from './look.ts'
import waiting from './waiting.json' with { type: 'json' }

let spoken = new Map<Element, string>()
let at = 0

/** Notes what the live parts of the page say before a press. */
export function noteSpoken(): void {
  spoken = new Map(live().map(part => [part, saidBy(part)]))
  at = performance.now()
}

/** Records of the pressed control how long something turned while nobody was told of it. */
export async function waited(): Promise<void> {
  const press = pressed()
  const signs = press ? turning(press.scene) : []
  if (!press || signs.length === 0 || newWords(press).length > 0) return
  const isTold = () => isSpokenOf() || nameOf(press.opener) !== press.name || isLedAway(press.opener)
  const isOver = () => newWords(press).length > 0 || !signs.some(isStillSeen)
  let told = isTold()
  await until(() => (told ||= !isOver() && isTold()) || isOver(), limits.staysMs)
  const ms = Math.round(performance.now() - at)
  const ends = !signs.some(isStillSeen)
  if (told || (ends && ms > waiting.quietMs)) record('press', press.opener, { wait: { ms, told } })
}

/** Whether the focus went elsewhere. */
function isLedAway(opener: Element): boolean {
  const active = activeElement()
  return active !== null && active !== opener
}

/** What has come and moves for a second or more without a word, as a sign to wait does. */
function turning(scene: Scene): Element[] {
  const moving = document.getAnimations().flatMap(({ effect, playState }) => {
    const lasts = Number(effect?.getComputedTiming().activeDuration ?? 0)
    const { target } = effect as KeyframeEffect
    return target && playState === 'running' && lasts >= waiting.turnsMs ? [target] : []
  })
  const called = appeared(scene).filter(element => element.matches(signs))
  return [...new Set([...moving, ...called])].filter(
    element => !scene.has(element) && isStillSeen(element) && wordsIn(element) === '',
  )
}

const signs = ['load', 'spin']
  .flatMap(word => [`svg[class*="${word}" i]`, `img:is([class*="${word}" i], [src*="${word}" i])`])
  .join(',')

/** Whether a live part says something else now, or a box says that it is busy. */
function isSpokenOf(): boolean {
  if (within(document, '[role="progressbar"], progress, [aria-busy="true"]').some(isStillSeen)) return true
  return live().some(part => saidBy(part) !== '' && saidBy(part) !== spoken.get(part))
}

function live(): Element[] {
  return within(document, `${numbers.live}, output`)
}

function saidBy(part: Element): string {
  const named = [...part.querySelectorAll('[aria-label], [alt]')].map(
    one => one.getAttribute('aria-label') ?? one.getAttribute('alt'),
  )
  return [wordsIn(part), ...named].join(' ').trim()
}
