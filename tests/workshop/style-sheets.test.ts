import { root } from '@yinqiao/workshop/src/root.ts'
import { sheetOf, withImports } from '@yinqiao/workshop/src/style-sheets.ts'
import { expect, test } from 'vitest'

const src = `${root}/packages/react/src`
const sheet = (part: string) => sheetOf(`${src}/components/${part}/${part}.css`, `${src}/styles.css`)
const has = (css: string, part: string) => new RegExp(`^\\.yq-${part}(__| |\\{)`, 'm').test(css)

const shows = [
  ['payee-picker', ['icon', 'button', 'notice', 'payee-picker'], ['link-tile', 'dialog']],
  ['amount-field', ['text-field', 'button', 'amount-field'], ['notice']],
  ['preferences-panel', ['choice-group', 'preferences-panel'], ['toast']],
  ['link-tile', ['icon', 'link-tile'], ['button']],
] as const

for (const [part, wears, leaves] of shows)
  test(`a bank that takes only ${part} gets the looks of all it shows, and no more`, () => {
    const css = sheet(part)
    for (const each of ['root', ...wears]) expect(has(css, each), each).toBe(true)
    for (const each of leaves) expect(has(css, each), each).toBe(false)
  })

test('no rule comes twice, and a part comes behind the parts it may dress differently, as in the sheet of all', () => {
  const css = sheet('step-frame')
  expect(css.match(/^\.yq-button \{/gm)).toHaveLength(1)
  expect(css.indexOf('.yq-button {')).toBeLessThan(css.indexOf('.yq-step-frame__back {'))
})

test('a sheet that lists others holds them all', () => {
  const css = sheetOf(`${src}/styles.css`, `${src}/styles.css`)
  expect(css).toBe(withImports(`${src}/styles.css`))
  expect(css).not.toContain('@import')
})
