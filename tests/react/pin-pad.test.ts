import { expect, test } from 'vitest'
import { figuresOf, type Key, keys, pasted, press } from '../../packages/react/src/components/pin-pad/pin-pad.model.ts'

test('the keys stand as on a telephone, every time', () => {
  expect(keys.join(' ')).toBe('1 2 3 4 5 6 7 8 9 clear 0 delete')
})

const presses: { what: string; keys: Key[]; left: string }[] = [
  { what: 'figures follow each other', keys: ['1', '2', '2'], left: '122' },
  { what: 'a slip is taken back', keys: ['1', '9', 'delete', '2'], left: '12' },
  { what: 'starting over leaves nothing', keys: ['1', '2', 'clear'], left: '' },
  { what: 'taking back nothing is nothing', keys: ['delete'], left: '' },
  { what: 'a full field takes no more', keys: ['1', '2', '3', '4', '5', '6', '7'], left: '123456' },
]
for (const { what, keys: pressed, left } of presses)
  test(`on the keys, ${what}`, () => {
    expect(pressed.reduce((figures, key) => press(figures, key, 6), '')).toBe(left)
  })

test('a Chinese keyboard may give full-width figures', () => expect(figuresOf('１２ 3a')).toBe('123'))

const pastes: [text: string, pin: string | null][] = [
  ['246810', '246810'],
  ['24 68 10', '246810'],
  ['２４６８１０', '246810'],
  ['24681', null],
  ['2468101', null],
  ['', null],
]
for (const [text, pin] of pastes)
  test(`"${text}" pasted ${pin ? 'is a PIN' : 'is not cut or stretched to a PIN'}`, () => {
    expect(pasted(text, 6)).toBe(pin)
  })
