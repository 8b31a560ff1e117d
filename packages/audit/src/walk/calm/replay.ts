import { within } from '../../select/select.ts'
import { kept, keptAs } from '../kept.ts'
import numbers from '../motion/motion.json' with { type: 'json' }
import { areaOf, screenBox, shared } from '../survey/box.ts'
import type { Replayed } from './sight.ts'

/** What moved once and had come to rest before anybody could look: it is moved again by hand, and measured on its way. */
export function replayed(): Map<Element, Replayed> {
  const found = new Map<Element, Replayed>()
  for (const animation of [...byScript(), ...byStyle()]) {
    const element = targetOf(animation)
    const way = element && measured(animation, element)
    if (element && way && way.way > (found.get(element)?.way ?? 0)) found.set(element, way)
  }
  return found
}

/** Elements only begin where their own style says so; a style taken away and given back begins anew. */
function byStyle(): Animation[] {
  const all = within(document, 'body *').slice(0, numbers.mostElements)
  const animated = all.filter(
    element =>
      'style' in element && !element.closest(numbers.waits) && getComputedStyle(element).animationName !== 'none',
  ) as HTMLElement[]
  return animated.flatMap(element => {
    const { style } = element
    const [value, priority] = [style.getPropertyValue('animation'), style.getPropertyPriority('animation')]
    style.setProperty('animation', 'none', 'important')
    element.getAnimations()
    style.setProperty('animation', value, priority)
    return element.getAnimations()
  })
}

function byScript(): Animation[] {
  return ([...keptAs(kept.animated)] as Animation[]).filter(animation => !targetOf(animation)?.closest(numbers.waits))
}

function targetOf({ effect }: Animation): Element | null {
  const target = effect && 'target' in effect ? (effect as KeyframeEffect).target : null
  return target?.isConnected ? target : null
}

/** How far it goes; null where it does not end, since that was seen, or takes no time. */
function measured(animation: Animation, element: Element): Replayed | null {
  const { delay = 0, endTime, duration } = animation.effect?.getComputedTiming() ?? {}
  const [lasts, turn] = [Number(endTime) - delay, Number(duration)]
  if (!Number.isFinite(lasts) || lasts < numbers.quickMs || !(turn > 0)) return null
  animation.pause()
  const screen = screenBox()
  const looks = Math.min(numbers.replayLooks, Math.ceil(turn / numbers.replayEveryMs))
  const boxes = Array.from({ length: looks + 1 }, (_, look) => {
    animation.currentTime = delay + Math.min(turn - 0.01, (look * turn) / looks)
    return element.getBoundingClientRect()
  })
  animation.finish()
  const steps = boxes.slice(1).map((box, at) => stepFrom(boxes[at] ?? box, box, screen))
  const way = steps.reduce((sum, step) => sum + step, 0) * (lasts / turn)
  const share = Math.max(...boxes.map(box => areaOf(shared(box, screen)))) / areaOf(screen)
  return { way, share, seconds: lasts / 1000 }
}

/** By how much of the screen its farther edge went. */
function stepFrom(from: DOMRect, to: DOMRect, screen: { right: number; bottom: number }): number {
  const across = Math.max(Math.abs(to.left - from.left), Math.abs(to.right - from.right)) / screen.right
  const down = Math.max(Math.abs(to.top - from.top), Math.abs(to.bottom - from.bottom)) / screen.bottom
  return Math.max(across, down)
}
