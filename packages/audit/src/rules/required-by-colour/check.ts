import { colourOf } from '../../measure/colour.ts'
import { labelsOf } from '../../measure/hit-box.ts'
import { isSeen } from '../../measure/visible.ts'
import { namedBy, wordsIn } from '../../measure/words.ts'
import { isCalled } from '../../measure/tokens.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

const worded = new RegExp(data.lists.words.join('|'), 'iu')

export const rule = defineRule(data, field => {
  const form = field.closest('form, fieldset, main, body')
  if (!form || !isSeen(field) || field.matches('[type="hidden" i], [type="submit" i], [type="button" i]')) return null
  const others = [...form.querySelectorAll('input, select, textarea')].filter(other => other !== field && isSeen(other))
  if (isWrong(field)) {
    const alike = others.filter(other => other.localName === field.localName && !isWrong(other))
    if (!alike.some(other => edgeOf(other) !== edgeOf(field))) return null
    return { verdict: isReddish(edgeOf(field)) && !hasMessage(field) ? 'fail' : 'pass', data: {} }
  }
  if (!isRequired(field)) return null
  const optional = others.filter(other => !isRequired(other) && !isWrong(other))
  const [mine, theirs] = [inkOf(field), optional.map(inkOf).find(ink => ink !== null)]
  if (mine === null || !theirs || mine === theirs) return null
  return { verdict: worded.test(labelText(field)) ? 'pass' : 'fail', data: {} }
})

function isRequired(field: Element): boolean {
  return field.matches('[required], [aria-required="true"]')
}

function isWrong(field: Element): boolean {
  return field.matches('[aria-invalid="true"]') || isCalled(field, data.lists.wrong)
}

function labelText(field: Element): string {
  const labels = labelsOf(field)
  const drawn = labels
    .flatMap(label => [label, ...label.querySelectorAll('*')])
    .map(part => ['::before', '::after'].map(name => getComputedStyle(part, name).content).join())
  return [...labels.map(wordsIn), ...drawn, field.getAttribute('placeholder') ?? ''].join(' ')
}

function inkOf(field: Element): string | null {
  const [label] = labelsOf(field)
  return label ? getComputedStyle(label).color : null
}

function edgeOf(field: Element): string {
  return getComputedStyle(field).borderBottomColor
}

function isReddish(text: string): boolean {
  const colour = colourOf(text)
  return colour !== null && colour.r > 1.5 * Math.max(colour.g, colour.b)
}

/** Words that say what is wrong: tied to the field, or close after it. */
function hasMessage(field: Element): boolean {
  const tied = [...namedBy(field, 'aria-errormessage'), ...namedBy(field, 'aria-describedby')]
  const row = field.closest('label, li, td, div, p')
  const near = row ? [...row.querySelectorAll('*'), ...(row.nextElementSibling ? [row.nextElementSibling] : [])] : []
  const said = near.filter(
    part =>
      isSeen(part) &&
      (isCalled(part, data.lists.wrong) || part.matches('[role="alert"], [aria-live]')) &&
      part !== field,
  )
  return [...tied, ...said].some(part => wordsIn(part) !== '') || worded.test(row ? wordsIn(row) : '')
}
