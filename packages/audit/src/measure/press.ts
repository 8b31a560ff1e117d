import table from './operable.json' with { type: 'json' }

/** What the platform itself lets a keyboard reach and press. */
export const native =
  'a[href], area[href], button, input:not([type="hidden" i]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable="false"])'

/** Roles a person operates. */
export const operableRoles: readonly string[] = table.operable

/** Whether a keyboard can reach the element, by Tab or because its group moves the focus to it. */
export function canFocus(element: Element): boolean {
  return element.matches(native) || element.hasAttribute('tabindex')
}

/** Whether something around or inside the element can be reached instead of it. */
export function isWithinReach(element: Element): boolean {
  const inside = [...element.querySelectorAll(native), ...element.querySelectorAll('[tabindex]')]
  return element.closest(`${native}, label, [tabindex]:not(body, html)`) !== null || inside.length > 0
}

/** Whether screen readers pass over the element on purpose. */
export function isSilenced(element: Element): boolean {
  return element.closest('[aria-hidden="true"], [hidden], [inert]') !== null
}
