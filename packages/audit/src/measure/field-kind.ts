import table from './field-kind.json' with { type: 'json' }
import { nameOf } from './name.ts'
import { patternOf } from './pattern.ts'
import { isShown, shownWords } from './shown.ts'
import { within } from '../select/select.ts'

interface Kind {
  readonly kind: string
  readonly types?: readonly string[]
  readonly tokens?: readonly string[]
  readonly patterns: readonly string[]
}

const kinds: readonly Kind[] = table.kinds
const others = patternOf(table.others.patterns)

/** Fields one types into. */
export const fieldCss =
  "input:not([type='hidden' i], [type='submit' i], [type='button' i], [type='reset' i], [type='image' i], [type='checkbox' i], [type='radio' i], [type='range' i], [type='color' i], [type='file' i]), textarea, [role='textbox'], [role='spinbutton']"

/** What a field asks the customer for; empty where nothing says so. */
export function kindOf(field: Element): string {
  const type = (field.getAttribute('type') ?? '').toLowerCase()
  const token = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).at(-1) ?? ''
  const said = sayings(field)
  if (type === 'password' && isOfDigits(field) && (token === '' || token === 'off')) return 'pin'
  const bySaying = kinds.find(({ patterns }) => patterns.length > 0 && said.some(one => patternOf(patterns).test(one)))
  // The words come first where they say more than the type: 支付密码 is a password too, but not the one for signing in.
  if (bySaying && !(type === 'password' && bySaying.kind !== 'pin' && bySaying.kind !== 'code')) return bySaying.kind
  return kinds.find(({ types, tokens }) => types?.includes(type) || tokens?.includes(token))?.kind ?? ''
}

/** A password of a few digits, or one that a page takes by keys of its own, is the one for a card or a payment, which no password manager should keep. */
function isOfDigits(field: Element): boolean {
  const length = Number(field.getAttribute('maxlength') ?? Number.NaN)
  return ['numeric', 'none'].includes(field.getAttribute('inputmode') ?? '') || (length >= 4 && length <= 6)
}

/** Whether a field is about somebody else than the customer. */
export function isAboutOthers(field: Element): boolean {
  return sayings(field).some(one => others.test(one))
}

/** The autocomplete words that fit a kind of field. */
export function tokensFor(kind: string): readonly string[] {
  return kinds.find(one => one.kind === kind)?.tokens ?? []
}

/** Everything that says what a field is for: its name, its hint, its names in the code, the words beside it. */
export function sayings(field: Element): string[] {
  const named = ['placeholder', 'name', 'id'].map(attribute => parted(field.getAttribute(attribute) ?? ''))
  return [nameOf(field), beside(field), ...named].map(one => one.replace(/[\s:：*＊]+$/u, '').trim()).filter(Boolean)
}

/** The fields inside that are drawn and can be filled in. */
export function fieldsIn(box: ParentNode): Element[] {
  return within(box, `${fieldCss}, select, [role='combobox']`).filter(
    field => isShown(field) && !field.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]'),
  )
}

/** A label that is not tied to its field usually stands right before it, or alone with it in a box. */
function beside(field: Element): string {
  const before = field.previousElementSibling
  const words = before && !before.matches('input, select, textarea') ? shownWords(before) : ''
  if (words) return words.length <= 16 ? words : ''
  const box = field.parentElement
  const around = box && box.querySelectorAll('input, select, textarea').length <= 1 ? shownWords(box) : ''
  return around.length <= 16 ? around : ''
}

/** `cardNo` and `card_no` become `card no`. */
function parted(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')
}
