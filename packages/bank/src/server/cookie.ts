import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { apiBase } from '../contract/index.ts'

const name = 'yinqiao_session'

export function tokenOf(c: Context) {
  return getCookie(c, name) ?? null
}

/** Gives the phone its session, out of reach of any script and of any other site; or takes it away. */
export function handOver(c: Context, token: string | null, hours: number) {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  const options = { path: apiBase, httpOnly: true, sameSite: 'Strict', secure } as const
  if (token === null) deleteCookie(c, name, options)
  else setCookie(c, name, token, { ...options, maxAge: hours * 3600 })
}
