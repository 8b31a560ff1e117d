import type { CDPSession } from 'playwright'

/** One thing of the tree that a browser makes for screen readers; only what we read of it. */
export interface HeardNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly childIds?: readonly string[] | undefined
  readonly backendDOMNodeId?: number | undefined
  readonly role?: { readonly value?: unknown } | undefined
  readonly name?: { readonly value?: unknown } | undefined
  readonly value?: { readonly value?: unknown } | undefined
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[] | undefined
}

/** The tree a screen reader is given, the page first. */
export async function heardTree(session: CDPSession): Promise<readonly HeardNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes as unknown as readonly HeardNode[]
}
