import { byMode, byStep, byTheme, modes, stepRange, steps, themes } from '@yinqiao/tokens'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(() => document.body.replaceChildren())

/** Puts a page with these axes on the screen and answers with what one property comes to, in the words of the browser. */
function measure(attributes: Record<string, string | number>, property: string, token: string, text = ''): HTMLElement {
  const root = document.createElement('div')
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(`data-yq-${name}`, String(value))
  const box = document.createElement('span')
  box.style.setProperty(property, `var(--yq-${token})`)
  box.style.display = 'inline-block'
  box.textContent = text
  root.append(box)
  document.body.append(root)
  return box
}

describe('the custom properties in a browser', () => {
  it.each(modes.flatMap(mode => steps.map(step => ({ mode, step }))))('show $mode step $step', ({ mode, step }) => {
    const shown = Math.max(step, stepRange[mode].lowest) as typeof step
    const box = measure({ mode, step }, 'font-size', 'text-body')
    expect(getComputedStyle(box).fontSize).toBe(`${byStep[shown]['text-body'] * byMode[mode]['text-scale']}px`)
  })

  it.each(modes)('start %s mode at its own step', mode => {
    const box = measure({ mode }, 'font-size', 'text-amount')
    expect(getComputedStyle(box).fontSize).toBe(
      `${byStep[stepRange[mode].start]['text-amount'] * byMode[mode]['text-scale']}px`,
    )
  })

  it('keep the reader’s own font size', () => {
    document.documentElement.style.fontSize = '24px'
    const box = measure({ mode: 'elder', step: 3 }, 'font-size', 'text-body')
    expect(getComputedStyle(box).fontSize).toBe('30px')
    document.documentElement.style.fontSize = ''
  })

  it.each(themes)('know the %s theme', theme => {
    const box = measure({ theme }, 'content', 'ink')
    expect(getComputedStyle(box).getPropertyValue('--yq-ink')).toBe(byTheme[theme].ink)
  })
})

describe('a phone 360 px wide at the largest step', () => {
  it.each([
    [
      'an amount of a million inside a card',
      'text-amount',
      '1,234,567.00',
      byMode.elder['pad-card'] + byMode.elder.border,
    ],
    ['the longest question of a transfer', 'text-heading', '请您核对，对吗？', 0],
  ])('holds %s on one line', (_what, token, text, inset) => {
    const box = measure({ mode: 'elder', step: 5 }, 'font-size', token, text)
    box.style.fontFamily = 'var(--yq-font)'
    box.style.fontWeight = 'var(--yq-weight-strong)'
    box.style.whiteSpace = 'nowrap'
    expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(360 - 2 * (byMode.elder['pad-page'] + inset))
  })
})
