import { nameOf } from '../measure/name.ts'
import { pathOf, snippetOf } from '../measure/path.ts'
import { within } from '../select/select.ts'
import lists from './lists.json' with { type: 'json' }

/** Where on the page something stands: the parts that pages of one site repeat. */
export type Region = 'header' | 'navigation' | 'aside' | 'footer'

/** A link or button in a repeated part of the page. */
export interface Repeated {
  readonly region: Region
  readonly name: string
  /** Where it leads, without its fragment; empty for a button. */
  readonly leads: string
  readonly element: string
  readonly snippet: string
}

/** What is kept of a page to hold it against the others. */
export interface Digest {
  readonly title: string
  readonly heading: string
  /** In the order of the page, which is the order a screen reader and the Tab key take. */
  readonly repeated: readonly Repeated[]
}

const most = 300

/** Collects from a page what pages of one site share. Runs inside the page. */
export function digest(): Digest {
  const controls = within(document, 'a[href], button, [role="link"], [role="button"]')
  return {
    title: tidy(document.title),
    heading: tidy(document.querySelector('h1')?.textContent ?? ''),
    repeated: controls.filter(isShown).flatMap(repeated).slice(0, most),
  }
}

function repeated(control: Element): Repeated[] {
  const region = regionOf(control)
  const name = tidy(nameOf(control))
  if (!region || name === '') return []
  return [{ region, name, leads: leadsTo(control), element: pathOf(control), snippet: snippetOf(control) }]
}

/** A header or footer of an article tells about the article, not about the site. */
function regionOf(control: Element): Region | null {
  if (control.closest('main, article, [role="main"], dialog, [role="dialog"]')) return null
  return regions.find(region => control.closest(lists.regions[region])) ?? null
}

const regions: readonly Region[] = ['navigation', 'header', 'footer', 'aside']

function leadsTo(control: Element): string {
  const href = control.getAttribute('href')
  const url = href === null ? null : URL.parse(href, document.baseURI)
  if (!url || url.protocol === 'javascript:') return ''
  const whole = url.href.split('#')[0] ?? ''
  // A link to a place on its own page is another thing on every page.
  return href?.startsWith('#') ? '' : whole
}

function isShown(control: Element): boolean {
  return control.checkVisibility({ visibilityProperty: true }) && !control.closest('[aria-hidden="true"]')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}
