import code from '@yinqiao/audit/eslint'
import styles from '@yinqiao/audit/stylelint'
import { standards } from '@yinqiao/audit'
import { Linter } from 'eslint'
import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'
import hints from '../../packages/audit/src/hints/hints.json' with { type: 'json' }

const linter = new Linter({ configType: 'flat' })
const config = [
  {
    files: ['**/*.jsx'],
    ...code.configs.recommended,
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
]
const told = (source: string) =>
  linter.verify(source, config as Linter.Config[], 'page.jsx').map(({ ruleId, message }) => ruleId ?? message)

describe('a developer who lints code', () => {
  it.each([
    ['yinqiao/no-zoom-block', '<meta name="viewport" content="width=device-width, user-scalable=no" />'],
    ['yinqiao/no-zoom-block', 'const head = `<meta content="width=device-width,maximum-scale=1.0">`'],
    ['yinqiao/no-zoom-block', 'document.addEventListener("gesturestart", event => event.preventDefault())'],
    ['yinqiao/no-text-size-block', 'WeixinJSBridge.invoke("setFontSizeCallback", { fontSize: 0 })'],
    ['yinqiao/no-text-size-block', 'const look = { WebkitTextSizeAdjust: "none" }'],
    ['yinqiao/no-text-size-block', 'document.documentElement.style.fontSize = width / 7.5 + "px"'],
    ['yinqiao/no-paste-block', '<input onPaste={event => event.preventDefault()} />'],
    ['yinqiao/no-focus-hidden', 'const look = { outline: "none" }'],
  ])('reads %s at %s', (rule, source) => {
    expect(told(source)).toEqual([rule])
  })

  it.each([
    '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5" />',
    'document.addEventListener("gesturestart", count)',
    'document.documentElement.style.fontSize = "125%"',
    '<input onPaste={event => clean(event)} />',
    'const look = { outline: "3px solid blue", textSizeAdjust: "auto" }',
  ])('reads nothing at %s', source => {
    expect(told(source)).toEqual([])
  })
})

describe('a designer who lints style sheets', () => {
  const rules = Object.fromEntries(styles.map(({ ruleName }) => [ruleName, true]))
  const lint = async (css: string) => {
    const { results } = await stylelint.lint({ code: css, config: { plugins: styles as unknown as string[], rules } })
    return results[0]?.warnings.map(({ rule }) => rule)
  }

  it.each([
    ['yinqiao/no-zoom-block', 'html, body { touch-action: pan-y }'],
    ['yinqiao/no-text-size-block', 'body { -webkit-text-size-adjust: none }'],
    ['yinqiao/no-text-size-block', 'html { font-size: 3.75vw }'],
    ['yinqiao/no-focus-hidden', 'button:focus { outline: 0 }'],
  ])('reads %s at %s', async (rule, css) => {
    expect(await lint(css)).toEqual([rule])
  })

  it.each([
    '.map { touch-action: none }',
    'html { font-size: 100%; -webkit-text-size-adjust: 100% }',
    'button:focus:not(:focus-visible) { color: red }',
    'h1 { font-size: 20px }',
  ])('reads nothing at %s', async css => {
    expect(await lint(css)).toEqual([])
  })
})

it('every hint names clauses that are known', () => {
  expect(Object.values(hints.hints).flatMap(hint => hint.standards.filter(id => !(id in standards)))).toEqual([])
})
