import { pictureSize } from '../../measure/picture.ts'
import { isSilenced } from '../../measure/press.ts'
import { isCalled, hasPart, parted, fileOf } from '../../measure/tokens.ts'
import { wordsIn, mentions, weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (element, { enough, side }) => {
  const said = (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? wordsIn(element)).trim()
  const file = parted(fileOf(element.getAttribute('src') ?? ''))
  const { kinds, told } = data.lists
  const isKind = kinds.some(kind => hasPart(file, kind)) || isCalled(element, kinds) || mentions(said, kinds)
  const { width, height } = pictureSize(element)
  const least = Math.min(width, height)
  const came = !('naturalWidth' in element) || element.naturalWidth !== 0 || element.hasAttribute('width')
  const small = least < side && came
  if (!isKind || isSilenced(element) || small) return null
  const linked = element.matches('[aria-describedby], [aria-details], [longdesc]')
  const around = element.closest('figure, section, article') ?? element.parentElement
  const table = around?.querySelector('table, details, dl') !== null && around !== element.ownerDocument.body
  const caption = element.closest('figure')?.querySelector('figcaption')
  const words = [said, ...(caption ? [wordsIn(caption)] : [])].some(text => weightOf(text) >= enough)
  const pointed = around !== null && around !== element.ownerDocument.body && mentions(wordsIn(around), told)
  return { verdict: linked || table || words || pointed ? 'pass' : 'unsure', data: { said } }
})
