import { existsSync, readFileSync } from 'node:fs'

/** Markup that fails a rule and markup that passes it, from the rule's own examples. */
export interface CodeExample {
  readonly bad: string
  readonly good: string
}

/** Longer markup explains nothing at a glance. */
const longest = 320

/** The shortest telling pair of a rule's examples; null for a rule of an engine, or one whose examples are whole pages. */
export function codeExample(rule: string): CodeExample | null {
  if (!/^[a-z0-9-]+$/.test(rule)) return null
  const file = [
    `../rules/${rule}/examples.html`,
    `../../src/rules/${rule}/examples.html`,
    `../src/rules/${rule}/examples.html`,
  ]
    .map(path => new URL(path, import.meta.url))
    .find(url => existsSync(url))
  if (!file) return null
  const text = readFileSync(file, 'utf8')
  const [bad] = marked(text, 'fail')
  const [good] = marked(text, 'pass')
  return bad && good ? { bad, good } : null
}

/** What is marked with a verdict, whole elements only, without the marks. */
function marked(text: string, verdict: string): string[] {
  const openings = [...text.matchAll(new RegExp(`<([a-z][a-z0-9-]*)\\b[^>]*data-expect="${verdict}"[^>]*>`, 'g'))]
  return openings.flatMap(found => {
    const [opening, name = ''] = found
    const whole = wholeElement(text.slice(found.index), opening, name)
    const clean = whole?.replace(/\s*data-(expect|options)="[^"]*"/g, '').trim()
    return clean && clean.length <= longest && name !== 'html' ? [clean] : []
  })
}

const hollow = new Set(['area', 'embed', 'frame', 'iframe', 'img', 'input', 'link', 'meta', 'source', 'track'])

function wholeElement(text: string, opening: string, name: string): string | null {
  if (hollow.has(name)) return opening
  let depth = 0
  for (const tag of text.matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return text.slice(0, tag.index + tag[0].length)
  }
  return null
}
