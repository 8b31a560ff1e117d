/** Whether a class or the id of the element has one of these words as a part: `hint` is in `form-hint` and `formHint`. */
export function isCalled(element: Element, words: readonly string[]): boolean {
  const names = namesOf(element)
  return names.some(name => words.some(word => hasPart(name, word)))
}

/** Whether a class or the id of the element is one of these words itself, or ends with it: `modal`, `yq-modal`. */
export function endsCalled(element: Element, words: readonly string[]): boolean {
  const names = namesOf(element)
  return names.some(name => words.some(word => name === word || name.endsWith(`-${word}`)))
}

/** Its classes and its id, each with hyphens. Of a form that has a field named `id`, the property `id` is that field. */
export function namesOf(element: Element): string[] {
  return [...element.classList, element.getAttribute('id') ?? ''].map(parted)
}

/** Whether a name written with hyphens has these words as whole parts. */
export function hasPart(name: string, word: string): boolean {
  return `-${name}-`.includes(`-${word}-`)
}

/** A name in small letters with its parts between hyphens: `formHint__text` becomes `form-hint-text`. */
export function parted(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The name of the file an address leads to, without its folder, its ending and what follows a question mark. */
export function fileOf(address: string): string {
  if (address.startsWith('data:') || address.startsWith('blob:')) return ''
  const last =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? ''
  return last.replace(/\.[a-z\d]{2,5}$/i, '')
}
