import { wordsIn } from '../../measure/words.ts'

/** The block of words that comes right after an element; null where something else does, or nothing. */
export function followedBy(element: Element): Element | null {
  const own = afterBreak(element)
  if (own) return own
  const next = element.nextElementSibling
  // A heading wrapped in a row of its own is followed by what follows the row.
  if (!next) return isOnlyChild(element) && element.parentElement ? followedBy(element.parentElement) : null
  if (!next.matches('p, div, section, article, ul, ol, dl, span') || strayText(element)) return null
  const [first = next] = [...next.querySelectorAll('p, li, div, dd')].filter(
    box => wordsIn(box) !== '' && box.querySelector('p, li, div, dd') === null,
  )
  if (first.closest('a, button, nav, label')) return null
  return first
}

/** `<b>…</b><br>text`: the text is the parent's own. */
function afterBreak(element: Element): Element | null {
  const { parentElement, nextElementSibling } = element
  const text = nextElementSibling?.nextSibling
  const follows =
    nextElementSibling?.localName === 'br' && text?.nodeType === 3 && (text.textContent ?? '').trim() !== ''
  return follows ? parentElement : null
}

function isOnlyChild(element: Element): boolean {
  const { parentElement } = element
  return parentElement?.localName === 'div' && wordsIn(parentElement) === wordsIn(element)
}

function strayText({ nextSibling }: Element): boolean {
  return nextSibling?.nodeType === 3 && (nextSibling.textContent ?? '').trim() !== ''
}
