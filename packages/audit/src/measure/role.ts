import table from './roles.json' with { type: 'json' }

const roles: Readonly<Record<string, string>> = table.roles
const landmarks: Readonly<Record<string, string>> = table.landmarks
const pageLandmarks: Readonly<Record<string, string>> = table.pageLandmarks

/** The role an element says it has, else the one its tag brings; empty where neither is known. */
export function roleOf(element: Element): string {
  const [said = ''] = (element.getAttribute('role') ?? '').trim().split(/\s+/)
  if (said) return said
  const tag = element.localName
  return roles[`${tag}:${(element.getAttribute('type') ?? '').toLowerCase()}`] ?? roles[tag] ?? ''
}

/** The nearest landmark (or dialog) around an element; null outside all of them. */
export function landmarkOf(element: Element): string | null {
  for (let box: Element | null = element.parentElement; box; box = box.parentElement) {
    const found = landmark(box)
    if (found) return found
  }
  return null
}

function landmark(box: Element): string | undefined {
  const said = box.getAttribute('role')
  if (said) return table.landmarkRoles.find(role => role === said)
  // A header or footer belongs to its section; only one that has none belongs to the page.
  const ofPage = !box.parentElement?.closest(table.sections.join())
  return landmarks[box.localName] ?? (ofPage ? pageLandmarks[box.localName] : undefined)
}
