import { createRequire } from 'node:module'
import { amountText, capital, countText } from '@yinqiao/speech/read'
import { cache } from '../root.ts'

/** Who reads money, and the work that is their own: numerals for n2words and nzh, 大写 for rmb-x and nzh, all of it for us. */
interface Reading {
  readonly who: string
  readonly work: 'numerals' | 'capital' | 'amount'
  readonly read: (fen: number) => string
}

export interface ReadingFigures {
  readonly who: string
  readonly work: Reading['work']
  /** Million amounts a second, median of the rounds. */
  readonly millions: number
  /** Of the amounts drawn, how many are read otherwise than by us. */
  readonly differ: number
  readonly example: string
}

const drawn = 20_000
const rounds = 9

/** Reads the same drawn amounts with everybody in turn, so that a machine that grows busy is busy for all. */
export async function measureReadings(): Promise<ReadingFigures[]> {
  const all = await readings()
  const amounts = draw(drawn)
  const times = all.map((): number[] => [])
  // The first round warms everybody up and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, { read }] of all.entries()) {
      const from = performance.now()
      let length = 0
      for (const fen of amounts) length += read(fen).length
      if (length === 0) throw new Error('bench: nothing was read, so nothing was measured.')
      if (round > 0) times[at]?.push(performance.now() - from)
    }
  return all.map(({ who, work, read }, at) => {
    const ours = all.find(other => other.who === '银桥' && other.work === work)
    const differing = amounts.filter(fen => bare(read(fen)) !== bare(ours?.read(fen) ?? ''))
    const [first] = differing
    const example = first === undefined ? '' : `${first / 100}: ${read(first)} / ${ours?.read(first)}`
    return { who, work, millions: drawn / median(times[at] ?? []) / 1000, differ: differing.length, example }
  })
}

async function readings(): Promise<Reading[]> {
  const from = createRequire(`${cache}/bench/index.js`)
  const nzh = from('nzh') as { cn: { encodeS(n: number): string; toMoney(n: number, o: object): string } }
  const { toCardinal } = (await import(from.resolve('n2words/zh-Hans-CN'))) as {
    toCardinal(n: number, how: object): string
  }
  const rmb = from('rmb-x') as (yuan: number) => string
  const whole = (fen: number) => Math.floor(fen / 100)
  return [
    { who: '银桥', work: 'numerals', read: fen => countText(whole(fen), { liang: 'formal' }) },
    { who: 'nzh', work: 'numerals', read: fen => nzh.cn.encodeS(whole(fen)) },
    { who: 'n2words', work: 'numerals', read: fen => toCardinal(whole(fen), { formal: false }) },
    { who: '银桥', work: 'capital', read: fen => capital(fen) },
    { who: 'nzh', work: 'capital', read: fen => nzh.cn.toMoney(fen / 100, { outSymbol: false }) },
    { who: 'rmb-x', work: 'capital', read: fen => rmb(fen / 100) },
    { who: '银桥', work: 'amount', read: fen => amountText(fen) },
  ]
}

/** The symbol in front is a matter of form, not of reading. */
const bare = (words: string) => words.replace(/^人民币/, '')

/** Amounts as accounts have them: of every length, many with zeros inside. The same ones in every run. */
function draw(many: number): number[] {
  let seed = 20_261_123
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
  return Array.from({ length: many }, () => {
    const digits = 1 + Math.floor(next() * 12)
    const zeros = next() < 0.5 ? 10 ** Math.floor(next() * digits) : 1
    return Math.floor((next() * 10 ** digits) / zeros) * zeros + Math.floor(next() * 100)
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
