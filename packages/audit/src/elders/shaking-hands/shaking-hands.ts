import type { ElderResult, Hindrance } from '../elder.ts'
import { hindrance, percent, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import scatter from './scatter.json' with { type: 'json' }
import type { Landed, Tried } from './touches.ts'
import words from './words.json' with { type: 'json' }

/** Touches every target a hundred times with hands of three kinds. */
export async function shakingHands({ hand, seed }: Try): Promise<ElderResult> {
  const tried = await hand.evaluate(({ elders }, drawn) => elders.tryTouches(drawn), seed)
  return toldBy('shaking-hands', words, valuesOf(tried), { seed, hindrances: worst(tried) })
}

/** The shares of all touches, level by level. */
export function valuesOf(tried: readonly Pick<Tried, 'landed'>[]): Record<string, number | null> {
  const shares = scatter.levels.flatMap(({ id }) =>
    (['right', 'wrong', 'nothing'] as const).map(what => {
      const sum = tried.reduce((total, { landed }) => total + (landed[id]?.[what] ?? 0), 0)
      return [`${id}-${what}`, percent(sum, tried.length * scatter.touches)] as const
    }),
  )
  return Object.fromEntries(shares)
}

/** The wrong thing comes before nothing at all: it may move money. */
function worst(tried: readonly Tried[]): Hindrance[] {
  const at = tried.flatMap(target => {
    const landed = target.landed[scatter.worstAt]
    return landed && isBad(landed) ? [{ target, landed }] : []
  })
  return at
    .toSorted((a, b) => b.landed.wrong - a.landed.wrong || b.landed.nothing - a.landed.nothing)
    .map(({ target, landed }) => {
      const { wrong, nothing, instead } = landed
      const sentence = wrong >= scatter.wrongFrom * scatter.touches ? words.hindrances.wrong : words.hindrances.missed
      const called = (name: string) => name || words.hindrances.nameless
      const counts = { wrong, nothing, touches: scatter.touches }
      return hindrance(target, sentence, { ...counts, name: called(target.name), instead: called(instead) })
    })
}

function isBad({ wrong, nothing }: Landed): boolean {
  return wrong >= scatter.wrongFrom * scatter.touches || nothing >= scatter.missedFrom * scatter.touches
}
