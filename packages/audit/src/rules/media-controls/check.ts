import { nameOf } from '../../measure/name.ts'
import { mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, element => {
  const { localName } = element
  // An audio element without controls is drawn nowhere; scripts use it to make sounds.
  if (localName === 'audio' && !element.hasAttribute('controls') && !element.hasAttribute('autoplay')) return null
  if (element.hasAttribute('controls')) return { verdict: 'pass', data: {} }
  const near = controlsNear(element)
  if (!isEndless(element)) return { verdict: near.length > 0 ? 'pass' : 'fail', data: {} }
  // Beside a film that never ends “apply now” is no control of it.
  if (near.some(control => mentions(nameOf(control), data.lists.stops))) return { verdict: 'pass', data: {} }
  return { verdict: mayStop(element) ? 'unsure' : 'fail', data: {} }
})

function controlsNear(media: Element): Element[] {
  const kinds = 'button, [role="button"], input[type="range"]'
  const box =
    media.closest('figure, section, [class*="player" i], [class*="video" i]:not(video)') ?? media.parentElement
  const inBox = box && box !== media.ownerDocument.body ? [...box.querySelectorAll(kinds)] : []
  const beside = [media.previousElementSibling, media.nextElementSibling].filter(near => near?.matches(kinds))
  return [...inBox, ...beside].filter(near => near !== null && near !== undefined)
}

function isEndless(media: Element): boolean {
  return media.hasAttribute('autoplay') && media.hasAttribute('loop')
}

/** Whether something elsewhere says that it stops or starts what plays, or the picture itself or something without a name might. */
function mayStop(media: Element): boolean {
  if (media.hasAttribute('onclick') || media.closest('[tabindex="0"], [onclick], a, button')) return true
  const names = within(media.ownerDocument, pressed).map(nameOf)
  return names.some(name => name === '' || mentions(name, data.lists.stops))
}

const pressed =
  'button, [role="button"], [role="switch"], input[type="checkbox" i], [aria-controls], summary, a[href^="#"]'
