import { expect, test } from 'vitest'
import { keyboardOf, type Sight } from '../../packages/react/src/keyboard/keyboard.model.ts'

const still: Sight = { layoutPx: 640, tallestPx: 640, visiblePx: 640, offsetPx: 0, scale: 1, typing: true }

const sights: readonly [who: string, sight: Partial<Sight>, up: boolean, coveredPx: number][] = [
  ['nobody types', { typing: false, visiblePx: 340 }, false, 0],
  ['an iPhone lays its keyboard over the page', { visiblePx: 340 }, true, 300],
  ['an iPhone has also moved the page up to show the field', { visiblePx: 340, offsetPx: 120 }, true, 180],
  ['an Android WebView makes the page shorter', { layoutPx: 380, visiblePx: 380 }, true, 0],
  ['an address bar slides in', { layoutPx: 584, visiblePx: 584 }, false, 0],
  ['a low-vision customer zooms with two fingers', { visiblePx: 320, scale: 2 }, false, 0],
  ['she zooms while the keyboard is up, and nothing jumps', { visiblePx: 170, scale: 2, offsetPx: 50 }, true, 0],
  ['a hardware keyboard is used', {}, false, 0],
]
for (const [who, sight, up, coveredPx] of sights)
  test(`${who}: the keyboard is ${up ? `up and covers ${coveredPx} px` : 'not up'}`, () => {
    expect(keyboardOf({ ...still, ...sight })).toEqual({ up, coveredPx })
  })
