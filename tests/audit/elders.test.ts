import { describe, expect, it } from 'vitest'
import { lettersRead } from '../../packages/audit/src/elders/ageing-eyes/compare.ts'
import eye from '../../packages/audit/src/elders/ageing-eyes/eye.json' with { type: 'json' }
import { seenBy, seenClearly, sigmaOf } from '../../packages/audit/src/elders/ageing-eyes/filter.ts'
import { stripOf } from '../../packages/audit/src/elders/ageing-eyes/strip.ts'
import { faultsIn } from '../../packages/audit/src/elders/blind/faults.ts'
import { transcriptOf } from '../../packages/audit/src/elders/blind/transcript.ts'
import type { HeardNode } from '../../packages/audit/src/elders/blind/tree.ts'
import { bellPair, chanceOf, seedOf } from '../../packages/audit/src/elders/chance.ts'
import { stepsIn } from '../../packages/audit/src/elders/memory/burden.ts'
import scatter from '../../packages/audit/src/elders/shaking-hands/scatter.json' with { type: 'json' }
import { valuesOf } from '../../packages/audit/src/elders/shaking-hands/shaking-hands.ts'
import { endedUnread, goneUnread, secondsFor } from '../../packages/audit/src/elders/slow-reader/slow-reader.ts'

describe('chance', () => {
  const draws = (seed: number) => Array.from({ length: 5 }, chanceOf(seed))

  it('is the same for the same seed, and another for another', () => {
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
    expect(seedOf('转账', 7)).toBe(seedOf('转账', 7))
    expect(new Set([seedOf('转账', 7), seedOf('余额', 7), seedOf('转账', 8)]).size).toBe(3)
  })

  it('falls as a bell curve: two thirds within one standard deviation, one in twenty beyond two', () => {
    const chance = chanceOf(1)
    const all = Array.from({ length: 5000 }, () => bellPair(chance)).flat()
    const within = (far: number) => all.filter(value => Math.abs(value) < far).length / all.length
    expect(within(1)).toBeCloseTo(0.683, 1)
    expect(within(2)).toBeCloseTo(0.954, 1)
    expect(all.reduce((sum, value) => sum + value, 0) / all.length).toBeCloseTo(0, 1)
  })

  it('scatters as the studies say that each hand is reckoned from', () => {
    const missed = (mm: number, side: number) => {
      const chance = chanceOf(3)
      const touches = Array.from({ length: 20_000 }, () => bellPair(chance))
      return touches.filter(pair => pair.some(far => Math.abs(far * mm) > side / 2)).length / touches.length
    }
    const squares = { steady: [7.7, 0.05], older: [14, 0.03], trembling: [20, 0.03] } as const
    for (const { id, mm } of scatter.levels) {
      const [side, share] = squares[id as keyof typeof squares]
      expect(Math.abs(missed(mm, side) - share)).toBeLessThan(0.005)
    }
  })
})

describe('the letters a machine read', () => {
  it.each([
    ['确认转账', '确认转账', 4, 4],
    ['确认转账', '确认 转帐', 4, 3],
    ['1,200.00 元', '1200.00元', 7, 7],
    ['余额', '', 2, 0],
    ['转给女儿', '给女', 4, 2],
    ['给女', '女给', 2, 1],
  ])('of “%s” in “%s”: of %i, %i', (words, read, all, got) => {
    expect(lettersRead(words, read)).toEqual({ all, read: got })
  })
})

describe('an ageing eye', () => {
  const [width, height] = [40, 20]
  const half = (dark: readonly number[], light: readonly number[]) => {
    const rgba = new Uint8Array(width * height * 4)
    for (let at = 0; at < width * height; at++) rgba.set([...(at % width < 20 ? dark : light), 255], at * 4)
    return { width, height, rgba }
  }
  const contrast = ({ light }: { light: Float32Array }) => (light.at(width - 5) ?? 0) - (light[4] ?? 0)
  const edge = ({ light }: { light: Float32Array }) => (light[21] ?? 0) - (light[18] ?? 0)
  const page = half([0, 0, 0], [255, 255, 255])
  const through = (level: (typeof eye.levels)[number], picture = page) => seenBy(level, picture, chanceOf(1))
  const [older, oldest] = eye.levels

  it('sees less contrast, and softer edges, the older it is', () => {
    const seen = [seenClearly(page), through(older!), through(oldest!)]
    for (const measure of [contrast, edge]) {
      const [first = 0, second = 0, third = 0] = seen.map(measure)
      expect(first).toBeGreaterThan(second)
      expect(second).toBeGreaterThan(third)
    }
    expect(contrast(seen[0]!)).toBeCloseTo(1, 2)
    expect(contrast(seen[1]!)).toBeCloseTo(older!.contrast, 1)
  })

  it('loses blue on black through its yellow lens, and yellow on white', () => {
    expect(contrast(through(older!, half([0, 0, 0], [0, 0, 255])))).toBeLessThan(
      contrast(seenClearly(half([0, 0, 0], [0, 0, 255]))) * older!.contrast,
    )
    expect(contrast(through(older!, half([255, 255, 0], [255, 255, 255])))).toBeLessThan(
      contrast(seenClearly(half([255, 255, 0], [255, 255, 255]))) * older!.contrast,
    )
  })

  it('of half the sharpness has twice the blur', () => {
    expect(sigmaOf(0.25) / sigmaOf(0.5)).toBeCloseTo(2)
  })

  it('hands light words on dark ground on as dark words on light ground', () => {
    const mostlyDark = half([0, 0, 0], [255, 255, 255])
    const strip = stripOf(seenClearly(mostlyDark), { left: 0, right: 13, top: 2, bottom: 6 })
    const head = strip.indexOf('255\n') + 4
    expect(strip.subarray(0, head).toString()).toMatch(/^P5\n30 \d+\n255\n$/)
    expect([strip[head], strip[head + 25]]).toEqual([255, 0])
  })
})

/** A node of the browser's tree as a test writes it: what it is, what it is called, what stands in it. */
type Node = readonly [role: string, name: string, children?: readonly Node[], properties?: Record<string, unknown>]

function tree(...children: Node[]): HeardNode[] {
  const nodes: HeardNode[] = []
  const add = ([role, name, inside = [], properties = {}]: Node): string => {
    const nodeId = String(nodes.length)
    const at = nodes.push({ nodeId, ignored: role === 'none' }) - 1
    nodes[at] = {
      nodeId,
      ignored: role === 'none',
      role: { value: role },
      name: { value: name },
      properties: Object.entries(properties).map(([key, value]) => ({ name: key, value: { value } })),
      childIds: inside.map(add),
    }
    return nodeId
  }
  add(['RootWebArea', '转账', children])
  return nodes
}

const heard = (...children: Node[]) => transcriptOf(tree(...children), 'zh').map(({ line }) => line)
const faults = (...children: Node[]) =>
  faultsIn(transcriptOf(tree(...children), 'zh')).map(({ kind, said }) => `${kind} ${said.words}`.trim())
const text = (words: string): Node => ['StaticText', words]

describe('what a blind customer hears', () => {
  it('is the page from top to bottom, each thing with what it is and how it stands', () => {
    expect(
      heard(
        ['heading', '转账', [text('转账')], { level: 1 }],
        [
          'main',
          '',
          [
            ['paragraph', '', [text('转给'), ['strong', '', [text('女儿')]], text('。')]],
            ['textbox', '金额', [], { required: true }],
            ['checkbox', '记住收款人', [], { checked: 'mixed' }],
            ['button', '下一步', [text('下一步')], { disabled: true }],
          ],
        ],
      ),
    ).toEqual([
      '转账，页面',
      '转账，标题，1 级',
      '主要部分',
      '转给女儿。',
      '金额，输入框，必填',
      '记住收款人，复选框，部分选中',
      '下一步，按钮，不可用',
    ])
  })

  it('is in English on an English page', () => {
    const lines = transcriptOf(tree(['button', 'Pay', [], { expanded: false }]), 'en').map(({ line }) => line)
    expect(lines.at(-1)).toBe('Pay, button, collapsed')
  })

  it('leaves nobody lost on a good page', () => {
    expect(
      faults(
        ['LabelText', '', [text('金额')]],
        ['textbox', '金额'],
        ['button', '下一步'],
        ['region', '余额', [['heading', '余额']]],
        ['paragraph', '', [text('余额 1,234,567.89 元')]],
        ['paragraph', '', [text('尾号 6789')]],
        ['paragraph', '', [text('5')]],
        ['paragraph', '', [text('5')]],
      ),
    ).toEqual([])
  })

  it('says nothing where a button, a field or a picture has no name', () => {
    expect(faults(['button', ''], ['textbox', ' '], ['image', ''], ['heading', '标题'])).toEqual([
      'silent',
      'silent',
      'silent',
    ])
  })

  it('says the same twice where an icon repeats its words', () => {
    expect(faults(['link', '转账 转账'], ['link', '余额'], ['paragraph', '', [text('余额')]])).toEqual([
      'twice 转账 转账',
      'twice 余额',
    ])
  })

  it('runs digits together in a card or phone number, and not in an amount or a hidden number', () => {
    const words = ['卡号 6222021234567890', '客服 13800001234', '¥1200000', '1200000 元', '****123456', '95500']
    expect(words.flatMap(word => faults(text(word)))).toEqual([
      'digits 卡号 6222021234567890',
      'digits 客服 13800001234',
    ])
  })
})

describe('a slow reader', () => {
  it('needs a second for two characters', () => {
    expect([0, 1, 2, 3, 20].map(secondsFor)).toEqual([0, 1, 1, 2, 10])
  })

  it('misses a message that goes before it was read, and not one that stays', () => {
    const message = (letters: number, ms: number) => ({ words: '转账已经提交', letters, ms })
    const missed = (...messages: ReturnType<typeof message>[]) => goneUnread({ messages, seen: [] })
    expect(missed(message(6, 3000), message(6, 4000))).toEqual([])
    expect(missed(message(6, 2000), message(6, 2200)).map(({ what }) => what.zh)).toEqual([
      '“转账已经提交”只留了 2 秒，看得慢的人要 3 秒。',
    ])
  })

  it('is left behind where the time runs out, unless there is more to be had', () => {
    const place = { element: 'p', snippet: '<p>' }
    const counting = { from: 30, kind: 'limit', extends: false } as const
    const ended = (sight: Parameters<typeof endedUnread>[0]['seen'][number]['sight'], needs: number) =>
      endedUnread({ messages: [], seen: [{ ...place, sight }] }, needs).length
    expect(ended({ counting }, 31)).toBe(1)
    expect(ended({ counting }, 30)).toBe(0)
    expect(ended({ counting: { ...counting, extends: true } }, 31)).toBe(0)
    expect(ended({ counting: { ...counting, kind: 'resend' } }, 31)).toBe(0)
    const page = { opened: 0, warned: false, went: 'https://bank.example/', wentSeconds: 20, swapped: 0, hasty: null }
    const still = { shift: 0, shifted: '', stole: '' }
    expect(ended({ page: { ...page, ...still } }, 21)).toBe(1)
    expect(ended({ page: { ...page, ...still } }, 20)).toBe(0)
    expect(ended({ page: { ...page, ...still, went: '' } }, 21)).toBe(0)
  })
})

describe('a shaking hand', () => {
  it('adds up over all targets', () => {
    const all = (right: number, wrong: number) => ({ right, wrong, nothing: 100 - right - wrong, instead: '' })
    const tried = [100, 70].map(right => ({
      landed: Object.fromEntries(scatter.levels.map(({ id }) => [id, all(right, right === 100 ? 0 : 20)])),
    }))
    expect(valuesOf(tried)).toMatchObject({ 'older-right': 85, 'older-wrong': 10, 'older-nothing': 5 })
    expect(valuesOf([])).toMatchObject({ 'older-right': null })
  })
})

describe('how many steps a page tells of', () => {
  it.each([
    ['第 1 步，共 4 步', 4],
    ['第二步/共三步', 3],
    ['第3步（共5步）', 5],
    ['一共十二步', 12],
    ['共二十步', 20],
    ['Step 2 of 6', 6],
    ['两步就好', null],
    ['第一步', null],
  ])('“%s”: %s', (words, steps) => {
    expect(stepsIn(['转账', words])).toBe(steps)
  })
})
