import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api'

const states: readonly [attribute: string, word: string][] = [
  ['aria-disabled', 'disabled'],
  ['aria-invalid', 'invalid'],
  ['aria-checked', 'checked'],
  ['aria-pressed', 'pressed'],
  ['aria-expanded', 'expanded'],
  ['aria-current', 'current'],
]

/** What a screen reader reads of a control: name, role, value, states, description. */
export function reads(element: Element | null): string {
  if (!element || element === document.body) return 'nothing'
  const value =
    element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type) ? element.value : ''
  const words = [computeAccessibleName(element), getRole(element) ?? 'text', value].filter(Boolean).join(' ')
  const checked = element instanceof HTMLInputElement && element.checked ? ['checked'] : []
  const on = states.flatMap(([attribute, word]) => {
    const state = element.getAttribute(attribute)
    return state === null || state === 'false' ? [] : [word]
  })
  return [words, ...checked, ...on, computeAccessibleDescription(element)].filter(Boolean).join(', ')
}

/** All that is on the screen in words: text, and the values of fields. */
export function shown(root: HTMLElement): string {
  const values = [...root.querySelectorAll('input, textarea')].map(field => (field as HTMLInputElement).value)
  return [root.innerText, ...values].join('\n')
}
