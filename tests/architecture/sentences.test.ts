import { expect, test } from 'vitest'
import { files, read, readJson } from './tree.ts'

const isTs = (path: string) => /\.tsx?$/.test(path)
const locales = 'packages/locales/src'

/** Code without its comments; an address in a string keeps its slashes. */
const code = (path: string) => read(path).replace(/\/\*[^]*?\*\/|(^|[^:'"`\\])\/\/.*$/gm, '$1')

/** Contracts are promises about stories, and quote them. A pattern reads what a customer wrote; it tells them nothing. */
const withoutPatterns = (text: string) => text.replace(/= \/.*\/[a-z]*$/gm, '')
const spoken = ['react', 'flows', 'mini-app'].flatMap(room => files(`packages/${room}/src/`))

test('no Chinese sentence stands outside the words', () => {
  const strays = spoken
    .filter(path => isTs(path) && !path.endsWith('.contract.ts'))
    .flatMap(path =>
      (withoutPatterns(code(path)).match(/.*[\u4e00-\u9fff]{2}.*/g) ?? []).map(line => `${path}: ${line}`),
    )
  expect(strays).toEqual([])
})

/** Who may use a message, or name one in data. The audit judges other people's pages and the workshop builds: not they. */
const rooms = ['bank', 'flows', 'mini-app', 'react', 'speech', 'tokens']
const source = rooms
  .flatMap(room => files(`packages/${room}/src/`))
  .filter(path => isTs(path) || path.endsWith('.json'))
  .map(code)
  .join('\n')
/** Everything between quotes. A key may be whole, or put together from a thing and a name that stands elsewhere. */
const quoted = new Set([...source.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, inside]) => inside))
const made = [...source.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = '']) => shape(template))

/** `amount-field.${fault}` → a pattern whose groups are what stands in the holes. */
function shape(template: string): RegExp {
  const pieces = template.split(/\$\{[^}]*\}/).map(piece => piece.replaceAll('.', '\\.'))
  return new RegExp(`^${pieces.join('([\\w.-]+)')}$`)
}

const isNamed = (name: string) => quoted.has(name) || new RegExp(`\\b${name}\\b['"]?[:?]`).test(source)
const isUsed = (key: string) =>
  quoted.has(key) || made.some(pattern => pattern.exec(key)?.slice(1).every(isNamed) ?? false)

const things = files(`${locales}/zh-CN/`).filter(path => path.endsWith('.json'))
for (const path of things) {
  const thing = path.slice(`${locales}/zh-CN/`.length, -'.json'.length)
  test(`${thing}: every message is shown or said somewhere`, () => {
    const messages = Object.keys(readJson(path) as object).filter(name => !name.endsWith('_say'))
    expect(messages.filter(name => !isUsed(`${thing}.${name}`))).toEqual([])
  })
}
