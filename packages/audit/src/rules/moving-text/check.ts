import { nameOf } from '../../measure/name.ts'
import { targetsIn } from '../../measure/targets.ts'
import { isCalled } from '../../measure/tokens.ts'
import { isSeen } from '../../measure/visible.ts'
import { mentions, wordsIn } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { seconds }) => {
  if (element.matches('marquee, blink')) return judge(element, element.localName, true)
  const { animationName } = getComputedStyle(element)
  if (animationName === 'none' || !isSeen(element) || wordsIn(element) === '') return null
  // What turns while something loads says so, and stops with it.
  if (element.matches('[role="progressbar"], [aria-busy="true"]') || isCalled(element, data.lists.waiting)) return null
  const long = element
    .getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && lasts(effect) > seconds * 1000)
  if (long.length === 0) return { verdict: 'pass', data: { moves: animationName } }
  const changed = long.flatMap(({ effect }) =>
    effect && 'getKeyframes' in effect ? (effect as KeyframeEffect).getKeyframes() : [],
  )
  const properties = changed.flatMap(frame => Object.keys(frame))
  return judge(
    element,
    animationName,
    properties.some(property => data.lists.moving.includes(property)),
  )
})

function judge(element: Element, moves: string, sure: boolean) {
  const stoppable = targetsIn(element.ownerDocument).some(target => mentions(nameOf(target), data.lists.pause))
  const verdict = stoppable ? 'pass' : sure ? 'fail' : 'unsure'
  return { verdict, data: { moves } } as const
}

/** How long an animation goes on, in ms; some never end. */
function lasts(effect: AnimationEffect | null): number {
  return Number(effect?.getComputedTiming().endTime ?? 0)
}
