import { fieldCss, kindOf } from '../../measure/field-kind.ts'
import { patternOf } from '../../measure/pattern.ts'
import { privateNumbers } from '../../measure/private-number.ts'
import { defineRule } from '../../rule.ts'
import { within } from '../../select/select.ts'
import data from './rule.json' with { type: 'json' }

const secret = patternOf(data.lists.secret)
const numbered = patternOf(data.lists.number)

export const rule = defineRule(data, element => {
  if (element.localName === 'form') return formJudged(element)
  const address = addressOf(element)
  if (!/[?&#=]/.test(address)) return null
  const name = secretIn(address)
  if (name === null) return element.localName === 'html' ? null : { verdict: 'pass', data: { name: '' } }
  return { verdict: 'fail', data: { name } }
})

function addressOf(element: Element): string {
  if (element.localName === 'html') return element.ownerDocument.defaultView?.location.href ?? ''
  const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
  // A javascript: or data: address goes nowhere, a tel: address is a number on purpose.
  return /^\s*(javascript|data|blob|tel|sms|mailto|about):/i.test(address) ? '' : address
}

/** The name of the part that carries a secret; null where none does. */
function secretIn(address: string): string | null {
  const parts = address.split(/[?#&;]/).slice(1)
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=').map(decoded)
    const worth = value !== '' && !/[*•{}<>$]|^(true|false|null|undefined)$/.test(value)
    if (worth && secret.test(parted(name)) && !/^[?/]/.test(value)) return name
    if (worth && numbered.test(parted(name)) && /\d{8}/.test(value)) return name
    // A mobile's eleven digits may be anything here; a card or an identity number proves itself.
    if (privateNumbers(value).some(({ kind }) => kind === 'id')) return name
  }
  return null
}

function formJudged(form: Element) {
  const fields = within(form, fieldCss).filter(field => field.getAttribute('name'))
  const field = fields.find(one => data.lists.kinds.includes(kindOf(one)))
  if (!field) return null
  const judged = (verdict: 'pass' | 'fail' | 'unsure') =>
    ({ verdict, data: { name: field.getAttribute('name') ?? '' } }) as const
  const method = form.getAttribute('method')?.trim().toLowerCase()
  if (method === 'post' || method === 'dialog') return judged('pass')
  // A form without a word is sent by a script, as a rule; only an action shows that the browser is to send it.
  return judged(method === 'get' || form.getAttribute('action') ? 'fail' : 'unsure')
}

function parted(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toLowerCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
