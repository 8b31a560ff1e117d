import { nameOf } from '../../measure/name.ts'
import { isSeen } from '../../measure/visible.ts'
import { bare, mentions, wordsIn } from '../../measure/words.ts'
import { select, within } from '../../select/select.ts'
import { settle } from '../active.ts'
import { record } from '../sights.ts'
import { sends } from './find.ts'
import limits from './limits.json' with { type: 'json' }
import { pressed, until } from './look.ts'
import type { View } from './sight.ts'
import { mainHeading } from './view.ts'
import words from './words.json' with { type: 'json' }

let gone = new Set<string>()
let views: View[] = []
let tree = new Map<Element, readonly ChildNode[]>()

/** Before the way through the views begins: the first one, and the page as it stands. */
export function beginWay(): void {
  gone = new Set()
  views = []
  tree = new Map([document.body, ...document.body.querySelectorAll('*')].map(one => [one, [...one.childNodes]]))
  lookAtView()
}

/** The next control that leads from view to view and was not pressed yet; null where there is none. */
export function nextWay(): Element | null {
  const way = select(document, '@pressable').find(
    control =>
      control.matches('button, [role="button"], input[type="button" i]') &&
      !control.matches('[aria-disabled="true"], :disabled') &&
      isSeen(control) &&
      !sends(control) &&
      mentions(nameOf(control), [...words.ways.on, ...words.ways.back]) &&
      !mentions(nameOf(control), words.never) &&
      !gone.has(keyOf(control)),
  )
  if (way) gone.add(keyOf(way))
  return way ?? null
}

/** Looks at the view a press has led to. */
export async function wentOn(): Promise<void> {
  const press = pressed()
  if (!press || press.headed === '') return
  await until(() => headedNow() !== press.headed && headedNow() !== '', limits.opensWithinMs)
  await settle()
  if (headedNow() === press.headed || headedNow() === '') return
  await until(() => document.title !== press.title, limits.retitlesWithinMs)
  const seen = { title: document.title, titled: press.title, headed: press.headed, heading: headedNow() }
  // The heading that was there, since the one that came may be gone when the page is judged.
  if (press.heading) record('press', press.heading, { view: seen })
  lookAtView()
}

function headedNow(): string {
  const heading = mainHeading()
  return heading ? wordsIn(heading) : ''
}

/** Puts back what the views took out of the page, so that all that was seen of it can be judged. */
export function endWay(): void {
  for (const [parent, nodes] of tree) {
    const now = [...parent.childNodes]
    if (now.length !== nodes.length || now.some((node, at) => node !== nodes[at])) parent.replaceChildren(...nodes)
  }
  if (views.length > 1) record('press', document.documentElement, { views })
}

/** In the order of the page: the heading, and what leads on, back and to help. */
function lookAtView(): void {
  const heading = mainHeading()
  const found = within(
    document,
    'h1, [role="heading"], button, [role="button"], input[type="button" i], input[type="submit" i], a[href]',
  )
  const order: Way[] = found.filter(isSeen).flatMap(one => {
    const name = one === heading ? '' : nameOf(one).trim()
    const kind = one === heading ? 'heading' : kindOf(one, name)
    return kind ? [{ name, kind }] : []
  })
  views.push({ heading: headedNow(), order: order.filter(({ name }) => isOnce(order, name)) })
}

type Way = View['order'][number]

function isOnce(order: readonly Way[], name: string): boolean {
  return order.filter(one => bare(one.name) === bare(name)).length === 1
}

function kindOf(control: Element, name: string): 'on' | 'back' | 'help' | null {
  if (control.matches('h1, [role="heading"]')) return null
  if (control.matches('a[href^="tel:" i]') || mentions(name, words.ways.help)) return 'help'
  return mentions(name, words.ways.back) ? 'back' : mentions(name, words.ways.on) ? 'on' : null
}

function keyOf(control: Element): string {
  return `${headedNow()}|${nameOf(control)}`
}
