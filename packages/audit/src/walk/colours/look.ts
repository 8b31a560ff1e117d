import { hasOwnText } from '../../measure/text.ts'
import { elementAt } from '../../measure/path.ts'
import { isSeen } from '../../measure/visible.ts'
import { select } from '../../select/select.ts'
import { record } from '../sights.ts'
import type { Box } from '../survey/box.ts'
import numbers from './colours.json' with { type: 'json' }

export { choices, choicesNow } from './choices.ts'

let controls: Element[] = []

/** Where the controls are that show no words, as far down the page as pictures are taken. */
export function wordless(): Box[] {
  scrollTo(0, 0)
  controls = select(document, '@pressable').filter(element => isWordless(element) && paints(element) && isSeen(element))
  controls = controls.filter(element => element.getBoundingClientRect().bottom < numbers.tallest)
  return controls.map(element => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

/** Records what the pictures showed of them. */
export function drawn(before: readonly boolean[], after: readonly boolean[]): void {
  controls.forEach((element, index) => {
    record('colours', element, { forced: { before: before[index] ?? false, after: after[index] ?? true } })
  })
}

/** Records the outermost elements that keep their own colours although a person has asked for theirs. */
export function refusals(): void {
  const texts = select(document, '@text')
  const all = texts.reduce((sum, element) => sum + letters(element), 0)
  for (const element of select(document, '*')) {
    if (!refuses(element) || (element.parentElement && refuses(element.parentElement)) || !isSeen(element)) continue
    if (element.namespaceURI !== document.documentElement.namespaceURI) continue
    const within = texts.filter(text => element.contains(text))
    record('colours', element, { refuses: within.reduce((sum, text) => sum + letters(text), 0) / Math.max(1, all) })
  }
}

/** The colours of the page's words and of what is behind them, as one string. */
export function palette(): string {
  const texts = [document.documentElement, document.body, ...select(document, '@text')]
  return texts.map(element => `${getComputedStyle(element).color} ${getComputedStyle(element).backgroundColor}`).join()
}

/** Records which words cannot be read in the dark; the paths are those of findings in the light and in the dark. */
export function inDark(changes: boolean, light: readonly string[], dark: readonly string[]): void {
  const readable = !dark.some(path => !light.includes(path))
  record('colours', document.documentElement, { dark: { changes, readable, inLight: true } })
  for (const path of changes ? dark : []) {
    const element = elementAt(document, path)
    if (element) record('colours', element, { dark: { changes, readable: false, inLight: !light.includes(path) } })
  }
}

function letters(element: Element): number {
  return (element.textContent ?? '').trim().length
}

function refuses(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none'
}

function isWordless(element: Element): boolean {
  return ![element, ...element.querySelectorAll('*')].some(inside => hasOwnText(inside) && isSeen(inside))
}

/** Whether it, what is in it, or what its style adds, draws anything of its own. */
function paints(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some(inside =>
    [null, '::before', '::after'].some(part => {
      const style = getComputedStyle(inside, part)
      const mask = style.getPropertyValue('mask-image') || style.getPropertyValue('-webkit-mask-image')
      const shown = part === null || style.content !== 'none'
      return shown && (isIcon(style.backgroundImage) || isIcon(mask) || isColour(style.backgroundColor))
    }),
  )
}

function isIcon(image: string): boolean {
  return image !== '' && image !== 'none'
}

function isColour(colour: string): boolean {
  return colour !== 'transparent' && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour)
}
