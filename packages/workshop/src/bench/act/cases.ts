import { readFile } from 'node:fs/promises'
import rules from './rules.json' with { type: 'json' }

export type Expected = 'passed' | 'failed' | 'inapplicable'

export interface ActCase {
  /** Such as `73f2c2/9`; also the path it is served at. */
  readonly id: string
  readonly rule: string
  readonly approved: boolean
  readonly expected: Expected
  readonly idea: string
  readonly page: string
}

/** Every case of every ACT rule, read from the tables; each begins with a comment that says what is expected and why. */
export async function readCases(only?: readonly string[]): Promise<ActCase[]> {
  const wanted = rules.filter(({ id }) => only?.includes(id) ?? true)
  const all = await Promise.all(wanted.map(({ id, status }) => casesOf(id, status === 'approved')))
  return all.flat()
}

async function casesOf(rule: string, approved: boolean): Promise<ActCase[]> {
  const table = await readFile(new URL(`${rule}.html`, import.meta.url), 'utf8')
  return table
    .split(/^(?=<!-- (?:passed|failed|inapplicable): )/m)
    .map(part => head.exec(part))
    .filter(found => found !== null)
    .map(([, expected = '', idea = '', markup = ''], at) => ({
      id: `${rule}/${at}`,
      rule,
      approved,
      expected: expected as Expected,
      idea,
      page: wholePage(markup),
    }))
}

const head = /^<!-- (passed|failed|inapplicable): (.*?) -->\n([^]*)$/

/** A fragment stands on a page that is sound otherwise, so that nothing else is found there. */
function wholePage(markup: string): string {
  if (markup.startsWith('<html')) return `<!doctype html>${markup}`
  if (markup.startsWith('<head'))
    return `<!doctype html><html lang="zh-CN">${markup}<body><p>柳湖银行</p></body></html>`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>柳湖银行</title></head><body>${markup}</body></html>`
}
