import type { CDPSession } from 'playwright'
import { pageScript } from '../../script.ts'
import type { ElderResult, Hindrance } from '../elder.ts'
import limits from '../limits.json' with { type: 'json' }
import { hindrance, type Place, toldBy } from '../told.ts'
import type { Try } from '../try.ts'
import { type Fault, faultsIn } from './faults.ts'
import roles from './roles.json' with { type: 'json' }
import { transcriptOf } from './transcript.ts'
import { heardTree } from './tree.ts'
import words from './words.json' with { type: 'json' }

/** Listens to the page from top to bottom, as it is handed to screen readers. */
export async function blind({ page }: Try): Promise<ElderResult> {
  const session = await page.context().newCDPSession(page)
  try {
    const nodes = await heardTree(session)
    const isChinese = nodes.some(({ name }) => typeof name?.value === 'string' && /\p{Script=Han}/u.test(name.value))
    const said = transcriptOf(nodes, isChinese ? 'zh' : 'en')
    const faults = faultsIn(said)
    const count = (wanted: Fault['kind']) => faults.filter(({ kind }) => kind === wanted).length
    const values = { silent: count('silent'), twice: count('twice'), digits: count('digits'), lines: said.length }
    const hindrances = await told(session, faults.slice(0, limits.hindrances))
    return toldBy('blind', words, values, { hindrances, transcript: said.map(({ line }) => line) })
  } finally {
    await session.detach().catch(() => {})
  }
}

async function told(session: CDPSession, faults: readonly Fault[]): Promise<Hindrance[]> {
  if (faults.length === 0) return []
  // This way to the page has hands of its own: what it holds cannot be passed to the other.
  const { result } = await session.send('Runtime.evaluate', { expression: await pageScript() })
  const hindrances: Hindrance[] = []
  for (const { kind, said } of faults) {
    const place = await placeOf(session, said.domNode, result.objectId ?? '')
    const role = said.role === '' ? words.hindrances.words : roleWords(said.role)
    hindrances.push(hindrance(place, words.hindrances[kind], { words: said.words, role }))
  }
  return hindrances
}

function roleWords(role: string) {
  const named: Readonly<Record<string, { zh: string; en: string }>> = {
    ...roles.controls,
    ...roles.fields,
    ...roles.wholes,
  }
  return named[role] ?? words.hindrances.words
}

async function placeOf(session: CDPSession, domNode: number, hand: string): Promise<Place> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: domNode })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        'function (hand) { const it = this.nodeType === 1 ? this : this.parentElement; return { element: hand.pathOf(it), snippet: hand.snippetOf(it) } }',
      arguments: [{ objectId: hand }],
      returnByValue: true,
    })
    return result.value as Place
  } catch {
    // It may have gone since it was heard.
    return { element: 'body', snippet: '' }
  }
}
