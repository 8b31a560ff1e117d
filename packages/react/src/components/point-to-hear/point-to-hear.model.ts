import { readable } from '../../read-out/readable.ts'

/** What lies under a finger: something that acts, or words that can be read out. */
export interface Thing {
  readonly element: Element
  readonly acts: boolean
  /** As a screen reader would name it; empty when there is nothing to say. */
  readonly words: string
  /** Shown only because a tap asked for it, like a balance. */
  readonly sensitive: boolean
}

// What is typed into keeps the first tap: a finger that wants to write must not be sent away.
const typed = 'input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit]),textarea,select'
const acting =
  'a[href],button,summary,input,[role=button],[role=link],[role=radio],[role=checkbox],[role=switch],[role=tab]'
const telling = 'p,li,h1,h2,h3,h4,dt,dd,td,th,legend,figcaption,blockquote'
// The voice's own buttons act at once, and the keys of a PIN are never named.
const silent = '[data-yq-voice],[data-yq-secret]'

/** The thing a tap meant; null where a tap does what it always does and nothing is said. */
export function thingAt(target: Element): Thing | null {
  if (target.closest(silent)) return null
  const label = target.closest('label')
  const control = label?.control ?? target.closest(acting)
  if (control?.matches(typed)) return null
  const element = control ?? target.closest(telling)
  if (!element) return null
  const words = control ? nameOf(control, label ?? labelOf(control)) : clean(readable(element))
  const sensitive = element.closest('[data-yq-sensitive]') !== null
  return words === '' ? null : { element, acts: control !== null, words, sensitive }
}

function nameOf(control: Element, label: Element | null): string {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map(id => control.ownerDocument.getElementById(id)).flatMap(found => (found ? readable(found) : []))
  const words = named.join(' ') || control.getAttribute('aria-label') || readable(label ?? control)
  return clean(words)
}

function labelOf(control: Element): Element | null {
  return control instanceof HTMLInputElement ? (control.labels?.[0] ?? null) : null
}

const clean = (words: string) => words.replace(/\s+/g, ' ').trim()
