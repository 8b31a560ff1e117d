import { expect, test } from 'vitest'
import { fill, table } from '@yinqiao/workshop/src/fill.ts'

const writers = { keys: (name: string) => `keys of ${name}`, verbs: () => 'verbs' }
const marked = (mark: string, inside: string) =>
  `before\n\n<!-- ${mark} -->\n${inside}<!-- /${mark.split(' ')[0]} -->\n\nafter\n`

test('a marked place gets what the code says, and the page around it stays', async () => {
  const fresh = marked('keys button', '\nkeys of button\n\n')
  expect(await fill(marked('keys button', ''), 'pin-pad', writers)).toBe(fresh)
  expect(await fill(marked('keys button', '\nold words\n\n'), 'pin-pad', writers)).toBe(fresh)
  expect(await fill(fresh, 'pin-pad', writers)).toBe(fresh)
})

test('a mark without a name is about the thing the page is called after', async () => {
  expect(await fill(marked('keys', ''), 'pin-pad', writers)).toBe(marked('keys', '\nkeys of pin-pad\n\n'))
})

test('a page can have several places', async () => {
  const page = marked('keys button', '') + marked('verbs', '')
  expect(await fill(page, 'pin-pad', writers)).toBe(
    marked('keys button', '\nkeys of button\n\n') + marked('verbs', '\nverbs\n\n'),
  )
})

test('a misspelt mark is refused, so that it cannot stay empty for ever', async () => {
  await expect(fill(marked('kyes button', ''), 'pin-pad', writers)).rejects.toThrow(
    'nobody writes “kyes”. Known: keys, verbs.',
  )
})

test('a bar in a cell does not end the cell', () => {
  expect(table(['a'], [['b | c']])).toBe('| a |\n| --- |\n| b &#124; c |')
})
