import { headingsOf, levelOf } from '../../measure/heading.ts'
import { wordsBeside } from '../../measure/words.ts'
import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, (page, { characters, letters }) => {
  const { body } = page.ownerDocument
  if (!body) return null
  const main = body.querySelector("main, [role='main']") ?? body
  // Lists of links, tables and forms are ordered in another way.
  const text = wordsBeside(main, 'nav, table, form, ul, ol, dl, footer, header, [aria-hidden="true"], [hidden]')
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0
  const most = han > text.length / 4 ? characters : letters
  const length = [...text].length
  if (length <= most) return null
  const count = headingsOf(main).filter(heading => levelOf(heading) > 1).length
  return { verdict: count > 0 ? 'pass' : 'fail', data: { length, count } }
})
