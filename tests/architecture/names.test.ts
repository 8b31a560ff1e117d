import { expect, test } from 'vitest'
import { files, folders, read, readJson } from './tree.ts'

const all = files()
const locales = ['zh-CN', 'en']

/** What Chromium 64, which is in old people's hands, cannot read; and flex gaps, which only layout can tell. */
const tooNew =
  /:has\(|@layer|\d(dvh|svh|lvh)|\binset:|aspect-ratio:|\b(min|max|clamp)\(|color-mix|(margin|padding|border|inset)-(inline|block)/g

const components = folders('packages/react/src/components')
test('there are components to hold to the law', () => expect(components.length).toBeGreaterThan(0))

for (const name of components) {
  const home = `packages/react/src/components/${name}`

  test(`${name}: code, looks, promise, story and doc bear the same word`, () => {
    const wanted = [
      ...['tsx', 'contract.ts', 'css'].map(ending => `${home}/${name}.${ending}`),
      `${home}/index.ts`,
      `stories/components/${name}.stories.tsx`,
      `docs/components/${name}.md`,
    ]
    expect(wanted.filter(path => !all.includes(path))).toEqual([])
    const own = new RegExp(`/${name}\\.(tsx|contract\\.ts|css|behavior\\.ts|model\\.ts)$|/index\\.ts$`)
    expect(all.filter(path => path.startsWith(`${home}/`) && !own.test(path))).toEqual([])
  })

  test(`${name}: its looks use its own class, tokens by meaning, and nothing an old phone cannot read`, () => {
    const css = read(`${home}/${name}.css`).replace(/\/\*[^]*?\*\//g, '')
    const classes = [...css.matchAll(/\.(yq-[a-z-]+?)(?:__[a-z-]+)?(?=[^a-z_-])/g)].map(found => found[1] ?? '')
    expect([...new Set(classes)]).toEqual([`yq-${name}`])
    expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi) ?? []).toEqual([])
    expect(css.match(tooNew) ?? []).toEqual([])
  })

  test(`${name}: its promise is called so, printed in its doc, and its looks are in the sheet of all`, () => {
    expect(read(`${home}/${name}.contract.ts`)).toContain(`name: '${name}'`)
    expect(read(`docs/components/${name}.md`)).toContain('<!-- contract -->')
    expect(read('packages/react/src/styles.css')).toContain(`@import './components/${name}/${name}.css';`)
  })
}

for (const name of folders('packages/flows/src/banking')) {
  test(`flow ${name}: steps and words bear the same word`, () => {
    expect(all).toContain(`packages/flows/src/banking/${name}/${name}.flow.ts`)
    for (const language of locales) expect(all).toContain(`packages/locales/src/${language}/${name}.json`)
  })
}

for (const name of folders('packages/audit/src/rules')) {
  test(`rule ${name}: rule, check and examples stand together and bear the same word`, () => {
    const home = `packages/audit/src/rules/${name}`
    const wanted = ['rule.json', 'check.ts', 'examples.html'].map(file => `${home}/${file}`)
    expect(wanted.filter(path => !all.includes(path))).toEqual([])
    expect((readJson(`${home}/rule.json`) as { id: string }).id).toBe(name)
  })
}
