import { nameOf } from '../../measure/name.ts'
import { isCalled } from '../../measure/tokens.ts'
import { wordsIn, mentions } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { links }) => {
  const menus = [...element.querySelectorAll('nav, header, [role="navigation"], [role="banner"]')]
  const inMenus = menus.flatMap(menu => [...menu.querySelectorAll('a[href]')])
  if (new Set(inMenus).size < links) return null
  const home = [...element.querySelectorAll('a[href], button, [role="link"]')].some(isHome)
  return { verdict: home ? 'pass' : 'unsure', data: {} }
})

function isHome(link: Element): boolean {
  const address = (link.getAttribute('href') ?? '').replace(/[?#].*$/, '')
  const root = address !== '' && /^(https?:\/\/[^/]+)?\/?(index(\.\w+)?|home|main)?\/?$/i.test(address)
  return (
    root ||
    link.matches('[rel~="home"]') ||
    mentions(`${wordsIn(link)} ${nameOf(link)}`, data.lists.home) ||
    isCalled(link, ['logo', 'brand', 'home'])
  )
}
