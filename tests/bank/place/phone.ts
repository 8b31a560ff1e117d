import type { Bank } from '@yinqiao/bank/contract'
import { httpBank, type HttpBankOptions } from '@yinqiao/bank/client/http'

/** A phone that keeps its cookie, as a browser does; `send` may lose or hold what goes over the air. */
export function phone(baseUrl: string | (() => string), options: HttpBankOptions = {}): Bank {
  let cookie = ''
  const send: typeof fetch = async (url, init) => {
    const at = typeof baseUrl === 'string' ? baseUrl : baseUrl()
    const headers = { ...(init?.headers as Record<string, string>), ...(cookie ? { cookie } : {}) }
    const response = await (options.fetch ?? fetch)(`${at}${String(url)}`, { ...init, headers })
    for (const set of response.headers.getSetCookie()) cookie = set.split(';', 1)[0] ?? ''
    return response
  }
  return httpBank({ pausesMs: [50, 200], ...options, fetch: send })
}
