import { drawnWords } from '../../measure/drawn-words.ts'
import { fileOf, hasPart, parted } from '../../measure/tokens.ts'
import { bare, mentions, weightOf } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const offers = new RegExp(data.lists.offers.join('|'), 'iu')

export const rule = defineRule(data, (image, { words }) => {
  const alt = (image.getAttribute('alt') ?? '').trim()
  const file = parted(fileOf(image.getAttribute('src') ?? ''))
  const said = [file, ...[...image.classList, image.id].map(parted)]
  const isNamed = (names: readonly string[]) => said.some(name => names.some(part => hasPart(name, part)))
  // A name in its own letters is essential; so is what a machine is not to read.
  if (isNamed(data.lists.logos) || mentions(alt, data.lists.logoWords)) return null
  const drawn = drawnWords(image.getAttribute('src') ?? '')
  const shown = drawn.lines.join(' ')
  // Letters alone, which the name repeats: it is those words, and no picture of something they belong to.
  if (drawn.alone && weightOf(shown) >= words && bare(alt) === bare(shown)) return { verdict: 'fail', data: { alt } }
  if (file === '' && alt === '') return null
  const pressed = image.localName === 'input' && alt !== ''
  const written = isNamed(data.lists.files) && (alt === '' || weightOf(alt) >= words)
  return { verdict: pressed || written || offers.test(alt) ? 'unsure' : 'pass', data: { alt } }
})
