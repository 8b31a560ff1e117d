import { hitsIn, primaryOf, scriptOf, writtenIn } from '../../measure/language.ts'
import { wordsBeside } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (page, { letters }) => {
  // A page that says nothing, or no language there is, is axe's to tell (html-has-lang, html-lang-valid).
  const said = primaryOf(page.getAttribute('lang') ?? '')
  const body = [...page.children].find(({ localName }) => localName === 'body')
  if (!said || !body) return null
  const words = wordsBeside(body, '[lang], code, pre, [translate="no"]')
  const written = writtenIn(words)
  if (!written || written.letters < letters || written.share < mostly) return null

  const [found = ''] = written.languages
  if (written.languages.includes(said)) return { verdict: 'pass', data: { said, found: said } }
  if (found) {
    const own = hitsIn(words, said)
    // A long quotation is no other page: what the page says it is must hardly occur in it.
    if (written.script === 'latin' && 2 * own > written.hits) return null
    const sure = written.script !== 'latin' || written.hits >= enough
    return { verdict: sure ? 'fail' : 'unsure', data: { said, found } }
  }
  // Latin letters of an unknown language can still not be Chinese.
  const script = scriptOf(said)
  if (script === null || script === 'latin') return null
  return { verdict: 'unsure', data: { said, found: written.script } }
})

/** The part of the letters that makes a page one of that script. */
const mostly = 0.6
/** So many common words are no accident. */
const enough = 5
