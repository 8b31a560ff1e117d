/** The ids of the stories a Storybook's index.json lists, or of the one a path asks for; null where it is no such list. */
export function storiesOf(index: Uint8Array | null, path: string | null): string[] | null {
  const entries = entriesIn(index)
  if (!entries) return null
  const stories = entries.flatMap(entry => idOf(entry) ?? [])
  const one = /^\/story\/(.+)$/.exec(path ?? '')?.[1]
  return one === undefined ? stories : stories.filter(id => id === one)
}

function entriesIn(index: Uint8Array | null): unknown[] | null {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(index ?? undefined))
    // Before version 7 the list was called `stories`.
    const entries = isObject(list) && 'v' in list ? (list['entries'] ?? list['stories']) : null
    return isObject(entries) ? Object.values(entries) : null
  } catch {
    return null
  }
}

/** Pages of documentation repeat the stories and are left out. */
function idOf(entry: unknown): string | null {
  if (!isObject(entry) || typeof entry['id'] !== 'string') return null
  return entry['type'] === undefined || entry['type'] === 'story' ? entry['id'] : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
