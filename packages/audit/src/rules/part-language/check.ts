import { hitsIn, primaryOf, saidLanguage, scriptOf, tokensOf, writtenIn } from '../../measure/language.ts'
import { ownText } from '../../measure/text.ts'
import { wordsBeside } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import { foreignPart, isOwn } from './foreign.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { letters, words }) => {
  if (silent.has(element.localName) || element.closest(untranslated) || element.closest('[hidden]')) return null
  if (element.hasAttribute('lang')) {
    const verdict = ofTagged(element)
    if (verdict) return verdict
  }
  const own = ownText(element)
  const text = own || nameGiven(element)
  if (text.length < 2) return null
  const said = saidLanguage(element)
  if (!said) return null
  // Where the page lets one change the language, its name stands in that language.
  const isName = element.closest('a, button, option, li') && isNameOfLanguage(text)
  const leads = primaryOf(element.closest('a[hreflang]')?.getAttribute('hreflang') ?? '')
  // A name for the ear is short; nobody quotes there.
  const least = isName || isWrittenAs(text, leads) ? 2 : own ? letters : Math.min(3, letters)
  const foreign = foreignPart(text, said, { letters: least, words })
  if (foreign === null)
    return isInTongueOf(leads, text, said) ? { verdict: 'unsure', data: { said, found: leads } } : null
  if (isWholePage(element, foreign.language)) return null
  return { verdict: foreign.sure ? 'fail' : 'unsure', data: { said, found: foreign.language } }
})

/** What is heard in place of words that can be seen; in a part that says its language it is judged with the part. */
function nameGiven(element: Element): string {
  if (element.parentElement?.closest('[lang]')?.localName !== 'html') return ''
  return (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '').trim()
}

function isNameOfLanguage(text: string): boolean {
  return names.has(text.toLowerCase().replace(/\s*(?:版本|版|网站|網站|网页|页面)$/u, ''))
}

/** Whether a link to a page of a language is in the letters of that language. */
function isWrittenAs(text: string, language: string): boolean {
  return scriptOf(language) !== 'latin' && writtenIn(text)?.languages.includes(language) === true
}

/** Whether a link to a page in another language is called in that language; both have the same letters. */
function isInTongueOf(language: string, text: string, said: string): boolean {
  if (language === said || scriptOf(language) !== 'latin' || hitsIn(text, said) > 0) return false
  return tongues.has(text.toLowerCase()) || hitsIn(text, language) > 0
}

/** Where all of the page is in another language than it says, page-language tells it, once. */
function isWholePage(element: Element, foreign: string): boolean {
  const { body } = element.ownerDocument
  const isSaidByPage = element.closest('[lang]')?.localName === 'html'
  const written = isSaidByPage && body ? writtenIn(wordsBeside(body, '[lang]')) : null
  return written !== null && written.share >= 0.8 && written.languages.includes(foreign)
}

const silent = new Set(data.lists.silent)
const untranslated = data.lists.untranslated.join()
const tongues = new Set(data.lists.tongues)
const names = new Set(data.lists.names.map(name => name.toLowerCase()))

/** Whether a part that says its language is written in it; null where the text is too short to tell. */
function ofTagged(element: Element) {
  const said = primaryOf(element.getAttribute('lang') ?? '')
  const text = `${wordsBeside(element, '[lang]')} ${saidOfPictures(element)}`
  const written = writtenIn(text)
  if (!said || !written || written.share < 0.8) return null
  const [found = ''] = written.languages
  if (written.languages.includes(said)) return { verdict: 'pass', data: { said, found: said } } as const
  if (written.script !== 'latin') return { verdict: 'fail', data: { said, found } } as const
  const script = scriptOf(said)
  // Chinese in Latin letters is pinyin, Japanese rōmaji: few words of those prove nothing.
  if (script !== null && script !== 'latin' && found && tokensOf(text).length >= 5)
    return { verdict: 'fail', data: { said, found } } as const
  // Small words are at home in several languages: half as many of its own are enough to believe what is said.
  const clearly = found && script === 'latin' && hitsIn(text, said) * 2 < written.hits && isOwn(text, found, said)
  return clearly ? ({ verdict: 'fail', data: { said, found } } as const) : null
}

/** What stands for the pictures of a part is read aloud in the language of that part. */
function saidOfPictures(element: Element): string {
  const pictures = [...element.querySelectorAll('img[alt]')].filter(picture => picture.closest('[lang]') === element)
  return pictures.map(picture => picture.getAttribute('alt') ?? '').join(' ')
}
