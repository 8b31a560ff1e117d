import * as fc from 'fast-check'

/** Whole fen below 万亿 yuan, with the zeros that money has at its end and inside. */
export const anyFen = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 999n }), fc.integer({ min: 0, max: 11 }))
    .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { minLength: 1, maxLength: 14 })
    .map(all => BigInt(all.join(''))),
)

/** Whole numbers below 万亿, drawn in the same way. */
export const anyWhole = anyFen.map(fen => Number(fen / 100n))
