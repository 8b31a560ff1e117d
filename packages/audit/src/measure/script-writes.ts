/** One place in the page's own scripts that writes into an element. */
export interface Write {
  /** The words that stand there, as far as they do. */
  readonly words: string
  /** Whether other things are put in too, such as a number that goes down. */
  readonly varies: boolean
  /** Whether it takes the words away, or hides them. */
  readonly clears: boolean
  /** When it is done by a clock: after that time, or every time it is over. */
  readonly clock: { readonly every: boolean; readonly ms: number } | null
  /** Whether it is done only in some case. */
  readonly perhaps: boolean
  /** Whether the same clock writes words into something. */
  readonly speaks: boolean
}

/**
 * What the scripts in the page's markup do with an element they find by its id, or by a class only it has; what is loaded
 * from elsewhere is not read.
 */
export function writesTo(element: Element): Write[] {
  return scriptsOf(element.ownerDocument).flatMap(script => {
    const ways = waysTo(element, script)
    return ways.length > 0 ? writesIn(script, ways) : []
  })
}

/** The selectors a script may have that find this element and no other. */
function waysTo({ id, classList, ownerDocument }: Element, { text }: Script): string[] {
  const told = (name: string) => /^[\w-]+$/.test(name) && text.includes(name)
  const classes = [...classList].filter(name => told(name) && ownerDocument.querySelectorAll(`.${name}`).length === 1)
  return [...(told(id) ? [`#${id}`] : []), ...classes.map(name => `.${name}`)]
}

/** Whether a script in the page's markup leads the focus to an element, or makes it a live part. */
export function isLedTo(element: Element): boolean {
  const led = String.raw`\.(focus\(|setAttribute\(['"](role|aria-live)|role\s*=|ariaLive\s*=)`
  return scriptsOf(element.ownerDocument).some(script => {
    const ways = waysTo(element, script)
    return ways.length > 0 && new RegExp(`(${handlesOf(script.text, ways).join('|')})${led}`).test(script.text)
  })
}

interface Script {
  readonly text: string
  /** The same with strings and comments blanked out, so that brackets can be counted. */
  readonly plain: string
  readonly clocks: readonly Clock[]
}

interface Clock extends Range {
  readonly every: boolean
  readonly ms: number
}

interface Range {
  readonly from: number
  readonly to: number
}

let read = new WeakMap<Document, readonly Script[]>()
const longest = 60_000

/** Remembered until the page may have changed, which it cannot while we judge without a pause. */
function scriptsOf(page: Document): readonly Script[] {
  const known = read.get(page)
  if (known) return known
  const texts = [...page.scripts].map(({ textContent }) => textContent ?? '').filter(text => text.length < longest)
  const scripts = texts.map(text => {
    const plain = text.replace(quoted, found => (found.startsWith('/') ? ' '.repeat(found.length) : blank(found)))
    return { text, plain, clocks: clocksIn(text, plain) }
  })
  read.set(page, scripts)
  queueMicrotask(() => (read = new WeakMap()))
  return scripts
}

function blank(text: string): string {
  return `${text.charAt(0)}${' '.repeat(text.length - 2)}${text.charAt(0)}`
}

const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[^]*?\*\/|\/\/[^\n]*/g

function clocksIn(text: string, plain: string): Clock[] {
  return [...plain.matchAll(/\bset(Timeout|Interval)\s*\(/g)].flatMap(found => {
    const from = found.index + found[0].length
    const to = closing(plain, from)
    const ms = Number(/,\s*(\d[\d_]*)\s*$/.exec(plain.slice(from, to))?.[1]?.replaceAll('_', '') ?? Number.NaN)
    if (Number.isNaN(ms)) return []
    const every = found[1] === 'Interval'
    const [, name] = /^\s*(\w+)\s*,/.exec(text.slice(from, to)) ?? []
    return [{ ...(name ? (bodyOf(plain, name) ?? { from, to }) : { from, to }), every, ms }]
  })
}

/** The body of a function that has a name. */
function bodyOf(plain: string, name: string): Range | null {
  const found = new RegExp(
    String.raw`\bfunction\s+${name}\s*\([^)]*\)\s*\{|\b${name}\s*=\s*(?:function\s*\([^)]*\)|\([^)]*\)\s*=>|\w+\s*=>)\s*\{`,
  ).exec(plain)
  if (!found) return null
  const from = found.index + found[0].length
  return { from, to: closing(plain, from) }
}

/** Where the bracket that is open at a place is closed. */
function closing(plain: string, from: number): number {
  let depth = 1
  for (let at = from; at < plain.length; at++) {
    if ('([{'.includes(plain.charAt(at))) depth++
    if (')]}'.includes(plain.charAt(at)) && --depth === 0) return at
  }
  return plain.length
}

/** How a script speaks of what some selectors find: by finding it, or by the names it has given it. */
function handlesOf(text: string, ways: readonly string[]): string[] {
  const quote = '[\'"`]'
  const ids = ways.filter(way => way.startsWith('#')).map(way => way.slice(1))
  const found = [
    ...ids.map(id => String.raw`document\.getElementById\(${quote}${id}${quote}\)`),
    ...ways.map(way => String.raw`(?:\w+\.querySelector|\$)\(${quote}${way.replace('.', '\\.')}${quote}\)`),
  ].join('|')
  const names = [...text.matchAll(new RegExp(String.raw`(\w+)\s*=\s*(?:${found})\s*[;,\n)]`, 'g'))].map(
    ([, name = '']) => name,
  )
  const called = [...names, ...ids.filter(id => /^[a-z_]\w*$/i.test(id))]
  return [`(?:${found})`, ...called.map(name => String.raw`(?<![\w.'"#-])${name}`)]
}

function writesIn(script: Script, ways: readonly string[]): Write[] {
  const { text, plain } = script
  const does = String.raw`\.(?:(textContent|innerText|innerHTML)\s*\+?=(?!=)|(remove\(\)|close\(\)|hidePopover\(\)|hidden\s*=\s*true|style\.display\s*=\s*['"]none|classList\.remove\(['"](?:show|open|visible|is-|on\b|active)))`
  return [...text.matchAll(new RegExp(`(?:${handlesOf(text, ways).join('|')})${does}`, 'g'))].flatMap(found => {
    const end = found.index + found[0].length
    if (plain.charAt(found.index) === ' ') return []
    const said = found[1] ? expressionAt(plain, end) : end
    const literal = stringsIn(text.slice(end, said))
    const words = literal
      .join(' ')
      .replace(/<[^>]*>|\$\{[^}]*\}/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const rest = plain.slice(end, said).replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '')
    const varies = /\w/.test(rest) || literal.some(one => one.includes('${'))
    const inside = script.clocks.filter(({ from, to }) => found.index > from && found.index < to)
    const clock = inside.toSorted((a, b) => b.from - a.from)[0] ?? null
    const clears = found[2] !== undefined || (words === '' && !varies)
    const perhaps = clock !== null && isConditional(plain.slice(clock.from, found.index))
    const speaks = clock !== null && writesWords.test(text.slice(clock.from, clock.to))
    return [{ words, varies, clears, clock, perhaps, speaks }]
  })
}

const writesWords = /\.(textContent|innerText|innerHTML)\s*\+?=(?!=|\s*(?:''|""|``))/

/** The end of what is written. */
function expressionAt(plain: string, from: number): number {
  let depth = 0
  for (let at = from; at < plain.length; at++) {
    const letter = plain.charAt(at)
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter) && --depth < 0) return at
    if (depth === 0 && (letter === ';' || (letter === '\n' && /[\w'"`)\]]\s*$/.test(plain.slice(from, at))))) return at
  }
  return plain.length
}

function stringsIn(code: string): string[] {
  return [...code.matchAll(quoted)]
    .map(([one]) => one)
    .filter(one => !one.startsWith('/'))
    .map(one => one.slice(1, -1))
}

/** Whether the last thing begun before a place is an `if`, of a line or of a block. */
function isConditional(before: string): boolean {
  let depth = 0
  for (let at = before.length - 1; at >= 0; at--) {
    if (before.charAt(at) === '}') depth++
    if (before.charAt(at) === '{' && --depth < 0) {
      if (/\b(if|else|case)\b[^{};]*$/.test(before.slice(0, at))) return true
      depth = 0
    }
  }
  return /\b(if|else)\b[^;{}]*$|&&\s*$|\?\s*$/.test(before)
}
