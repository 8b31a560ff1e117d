import { within } from '../select/select.ts'
import { nameOf } from './name.ts'
import { isShown, shownWords } from './shown.ts'

/** What is pressed to go on: no fields and no choices. */
export const controlCss =
  "button, a[href], summary, input[type='submit' i], input[type='button' i], input[type='image' i], [onclick], [role='button'], [role='link'], [role='menuitem'], [role='tab']"

/** The shown controls inside. */
export function controlsIn(box: ParentNode): Element[] {
  return within(box, controlCss).filter(isShown)
}

/** What a control is called: its name, else the words on it. */
export function calledAs(control: Element): string {
  return nameOf(control) || shownWords(control).replace(/\s+/g, ' ')
}

/** The first shown control inside whose name fits. */
export function controlCalled(box: ParentNode, pattern: RegExp): Element | undefined {
  return controlsIn(box).find(control => pattern.test(calledAs(control)))
}
