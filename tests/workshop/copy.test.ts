import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { copy } from '@yinqiao/workshop/src/copy.ts'
import { renamer } from '@yinqiao/workshop/src/rename.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'

const renames = [
  { like: 'amount-field', from: `'.yq-amount-field__input'`, to: `'.yq-fee-box__input'` },
  { like: 'amount-field', from: 'useAmountField(AmountFieldProps)', to: 'useFeeBox(FeeBoxProps)' },
  { like: 'amount-field', from: `t('amount-field.label')`, to: `t('fee-box.label')` },
  {
    like: 'amount-field',
    from: `import amountField from './amount-field.json'`,
    to: `import feeBox from './fee-box.json'`,
  },
  {
    like: 'amount-field',
    from: 'big-amount-field amount-field-row MyAmountField',
    to: 'big-amount-field amount-field-row MyAmountField',
  },
  { like: 'amount', from: '.yq-amount-field .yq-amount__words', to: '.yq-amount-field .yq-fee-box__words' },
  { like: 'amount', from: 'AmountField Amount AmountProps', to: 'AmountField FeeBox FeeBoxProps' },
  {
    like: 'button',
    from: `<button type="button" className="yq-button">`,
    to: `<button type="button" className="yq-fee-box">`,
  },
  { like: 'button', from: `role: 'button', name: 'button'`, to: `role: 'button', name: 'fee-box'` },
  {
    like: 'button',
    from: `import { useButton } from './button.behavior.ts'`,
    to: `import { useFeeBox } from './fee-box.behavior.ts'`,
  },
  { like: 'button', from: `t('button.busy'), a button, LinkButton`, to: `t('fee-box.busy'), a button, LinkButton` },
]
for (const { like, from, to } of renames)
  test(`what is said of ${like} in ${from} is said of fee-box`, () =>
    expect(renamer(like, 'fee-box', ['amount-field', 'pin-pad'])(from)).toBe(to))

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'yinqiao-new-'))))
afterEach(() => rmSync(root, { recursive: true }))
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('a new part comes with its story, doc and words, and stands in every list', () => {
  write('packages/react/src/components/button/button.tsx', 'export function Button() {}')
  write('packages/react/src/components/button/index.ts', `export { Button } from './button.tsx'`)
  write('stories/components/button.stories.tsx', `title: 'Parts/button'`)
  write('packages/locales/src/en/button.json', '{}')
  write('packages/locales/src/en/index.ts', `import button from './button.json'\n  button,\n  'pin-pad': pinPad,`)
  write('packages/react/src/styles.css', `@import './components/button/button.css';`)
  const touched = copy({ root, kind: 'component', name: 'fee-box', like: 'button' })
  expect(touched.toSorted()).toEqual([
    'packages/locales/src/en/fee-box.json',
    'packages/locales/src/en/index.ts',
    'packages/react/src/components/fee-box/fee-box.tsx',
    'packages/react/src/components/fee-box/index.ts',
    'packages/react/src/styles.css',
    'stories/components/fee-box.stories.tsx',
  ])
  expect(read('packages/react/src/components/fee-box/index.ts')).toBe(`export { FeeBox } from './fee-box.tsx'`)
  expect(read('stories/components/fee-box.stories.tsx')).toBe(`title: 'Parts/fee-box'`)
  expect(read('packages/react/src/styles.css')).toContain(`@import './components/fee-box/fee-box.css';`)
  expect(read('packages/locales/src/en/index.ts').split('\n')).toEqual([
    `import button from './button.json'`,
    `import feeBox from './fee-box.json'`,
    '  button,',
    `  'fee-box': feeBox,`,
    `  'pin-pad': pinPad,`,
  ])
})
