import type { Verb, VerbSpec } from '../../contract/index.ts'
import { apiBase, verbs } from '../../contract/index.ts'

/** Lays the input of a verb into path, query and body, as the table of verbs says. */
export function requestFor(verb: Verb, input: object, baseUrl: string) {
  const spec: VerbSpec = verbs[verb]
  const rest: Record<string, unknown> = { ...input }
  const take = (name: string) => {
    const value = encodeURIComponent(String(rest[name]))
    delete rest[name]
    return value
  }
  const path = spec.path.replace(/\{(\w+)\}/g, (_part, name: string) => take(name))
  const query = (spec.query ?? []).map(name => `${name}=${take(name)}`).join('&')
  const hasBody = spec.method === 'POST'
  const init: RequestInit = {
    method: spec.method,
    // Said aloud for browsers before Chromium 72, which send no cookies by default.
    credentials: 'same-origin',
    cache: 'no-store',
    // A Wi-Fi log-in page is not the bank.
    redirect: 'error',
    headers: { accept: 'application/json', ...(hasBody ? { 'content-type': 'application/json' } : {}) },
    ...(hasBody ? { body: JSON.stringify(rest) } : {}),
  }
  return { url: `${baseUrl.replace(/\/$/, '')}${apiBase}${path}${query && `?${query}`}`, init }
}
