import { calledAs, controlsIn } from '../../measure/control.ts'
import { fieldsIn, isAboutOthers, kindOf } from '../../measure/field-kind.ts'
import { nameOf } from '../../measure/name.ts'
import { ownText } from '../../measure/text.ts'
import { isReachable } from '../../measure/visible.ts'
import { bare } from '../../measure/words.ts'
import { select } from '../../select/select.ts'
import { placeOf } from '../place.ts'
import type { Place } from '../told.ts'
import lists from './burden.json' with { type: 'json' }
import { figureOf } from './figure.ts'

interface Asked extends Place {
  readonly name: string
}

/** What a page asks a person to choose from, to remember and to copy. */
export interface Burden {
  readonly choices: number
  /** How many steps the page tells of; null where it tells of none. */
  readonly steps: number | null
  readonly twice: readonly Asked[]
  readonly fromMemory: readonly Asked[]
  readonly copied: readonly Asked[]
}

/** Weighs the page as it stands. */
export function burden(): Burden {
  const fields = fieldsIn(document).filter(isOneAnswer)
  const empty = fields.filter(field => !('value' in field && field.value !== '') && !field.hasAttribute('list'))
  // What the phone or the browser fills in need not be remembered.
  const typed = empty.filter(field => !isFilledIn(field))
  return {
    choices: new Set(controlsIn(document).filter(isOnFirstScreen).map(calledAs)).size,
    steps: stepsIn(select(document, '@text').map(ownText)),
    twice: askedTwice(fields).map(asked),
    fromMemory: typed.filter(field => lists.fromMemory.includes(kindOf(field)) && !isAboutOthers(field)).map(asked),
    copied: typed.filter(field => lists.copied.includes(kindOf(field))).map(asked),
  }
}

/** The number of steps some words tell of; null where none do. */
export function stepsIn(texts: readonly string[]): number | null {
  for (const pattern of lists.steps)
    for (const text of texts) {
      const told = new RegExp(pattern).exec(text)?.at(-1)
      const figure = told === undefined ? null : figureOf(told)
      if (figure !== null) return figure
    }
  return null
}

/** Boxes for one figure each are one question between them. */
function isOneAnswer(field: Element): boolean {
  return field.getAttribute('maxlength') !== '1'
}

function isFilledIn(field: Element): boolean {
  const token = field.getAttribute('autocomplete') ?? ''
  return token !== '' && !/^(off|on)$/i.test(token)
}

function isOnFirstScreen(control: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect()
  return top + scrollY < innerHeight && bottom + scrollY > 0 && isReachable(control)
}

/** The second and third field that wants the same of the same person. */
function askedTwice(fields: readonly Element[]): Element[] {
  const before = new Set<string>()
  return fields.filter(field => {
    const kind = kindOf(field)
    const wanted = kind && !isAboutOthers(field) ? kind : bare(nameOf(field))
    const again = wanted !== '' && before.has(wanted)
    before.add(wanted)
    return again
  })
}

function asked(field: Element): Asked {
  return { ...placeOf(field), name: nameOf(field) || (field.getAttribute('placeholder') ?? '') }
}
