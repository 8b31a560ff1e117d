import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { answerProblem } from './problem-answer.ts'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Nothing the bank says may be kept by a cache or shown in somebody else's frame. */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(everywhere)) c.header(name, value)
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
}

/** Refuses what another site's page sends; browsers that are too old to say so are held off by SameSite and JSON. */
export const refuseStrangers: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return next()
  return answerProblem(c, { code: 'bad-request', details: { field: 'sec-fetch-site' } })
}

/** Headers for the page itself: its own scripts only, and the inline ones it was built with by their hash. */
export function pageHeaders(html: string): Record<string, string> {
  const inline = [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => script ?? '',
  )
  const hashes = inline.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  // The legacy build asks "is this browser modern?" by importing a data: address.
  const asksByData = inline.some(script => script.includes('data:text/javascript')) ? ['data:'] : []
  const policy = [
    "default-src 'self'",
    ['script-src', "'self'", ...asksByData, ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return { ...everywhere, 'content-security-policy': policy.join('; ') }
}
