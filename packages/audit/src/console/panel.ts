import { fill } from '../fill.ts'
import type { Finding } from '../finding.ts'
import { elementAt } from '../measure/path.ts'
import look from './look.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

type Language = 'zh' | 'en'

/** Shows findings over the page, in a shadow tree of its own, so that neither the page nor the panel restyles the other. */
export function showPanel(findings: readonly Finding[], language: Language): HTMLElement {
  const host = document.createElement('yinqiao-audit')
  const tree = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look.css.join('\n'))
  tree.adoptedStyleSheets = [sheet]
  tree.append(panel(host, findings, language))
  document.body.append(host)
  return host
}

function panel(host: HTMLElement, findings: readonly Finding[], language: Language): HTMLElement {
  const say = (key: keyof typeof words, data: object = {}) =>
    fill(words[key][language], data as Record<string, unknown>)
  const count = (verdict: string) => findings.filter(found => found.verdict === verdict).length
  const list = element('ol', '', ...groups(findings).map(group => groupItem(group, language, say)))
  const box = element('section', '', list, element('p', say('honest')))
  const fold = button(say('fold'), () => {
    list.hidden = !list.hidden
    fold.textContent = say(list.hidden ? 'unfold' : 'fold')
    fold.setAttribute('aria-expanded', String(!list.hidden))
  })
  fold.setAttribute('aria-expanded', 'true')
  const told = findings.length === 0 ? say('none') : say('counts', { fails: count('fail'), questions: count('unsure') })
  const buttons = element(
    'div',
    '',
    fold,
    button(say('close'), () => host.remove()),
  )
  box.prepend(element('h2', say('title')), element('p', told), buttons)
  box.lang = language === 'zh' ? 'zh-CN' : 'en'
  box.setAttribute('aria-label', say('title'))
  return box
}

type Say = (key: keyof typeof words, data?: object) => string

function groupItem(group: readonly [Finding, ...Finding[]], language: Language, say: Say): HTMLElement {
  const { title, impact, verdict, fix, ask, standards } = group[0]
  const places = group.map((found, index) => {
    const told = element('span', '')
    const show = button(String(index + 1), () => {
      told.textContent = pointAt(found) ? '' : say('gone')
    })
    show.setAttribute('aria-label', say('show', { title: title[language], at: index + 1 }))
    return element('div', '', show, told)
  })
  const item = element(
    'li',
    '',
    element('h3', `${impact} · ${title[language]}`),
    element('p', verdict === 'fail' ? fix[language] : ask[language]),
    element('p', standards.join(' · ')),
    element('div', '', ...places),
  )
  item.dataset['verdict'] = verdict
  return item
}

/** Brings a place into view and draws a frame around it for a while; false when it has gone. */
function pointAt({ element: path }: Finding): boolean {
  const found = elementAt(document, path)
  if (!found) return false
  found.scrollIntoView({ block: 'center' })
  found.animate([{ outline: `${look.frame}` }, { outline: `${look.frame}` }], { duration: look.pointMs })
  return true
}

function groups(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const kinds = new Map<string, [Finding, ...Finding[]]>()
  for (const found of findings) {
    const key = `${found.verdict} ${found.rule}`
    const known = kinds.get(key)
    if (known) known.push(found)
    else kinds.set(key, [found])
  }
  return [...kinds.values()]
}

function element(name: string, text: string, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(name)
  if (text !== '') made.textContent = text
  made.append(...children)
  return made
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', press)
  return made
}
