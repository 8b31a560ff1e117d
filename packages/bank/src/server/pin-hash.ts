import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 16_384, r: 8, p: 1 }

/** Hashes a PIN with a salt of its own. Six figures are few: a real bank keeps PINs in a security module. */
export async function hashPin(pin: string) {
  const salt = randomBytes(16)
  return [
    'scrypt',
    cost.N,
    cost.r,
    cost.p,
    salt.toString('base64'),
    (await derive(pin, salt, cost)).toString('base64'),
  ].join('$')
}

/** Tells whether a PIN belongs to a hash, in the same time for every wrong one. */
export async function isPin(pin: string, hash: string) {
  const [, N, r, p, salt = '', expected = ''] = hash.split('$')
  const derived = await derive(pin, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(derived, Buffer.from(expected, 'base64'))
}

function derive(pin: string, salt: Buffer, options: typeof cost) {
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(pin, salt, 32, options, (problem, key) => (problem ? reject(problem) : resolve(key)))
  })
}
