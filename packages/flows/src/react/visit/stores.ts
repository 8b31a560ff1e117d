import type { Shelf } from '../../engine/index.ts'

/** Where a flow remembers. Give your own when the app keeps things over a bridge. */
export interface Stores {
  /** As long as the tab: where the customer is, and what they have answered. */
  readonly tab: Shelf
  /** Outlives the page: an open move, so that it is asked after when the phone was switched off. */
  readonly phone: Shelf
}

/** The browser's own stores; one that is forbidden holds nothing, and then no money is sent. */
export const browserStores = (): Stores => ({
  tab: storage(() => window.sessionStorage),
  phone: storage(() => window.localStorage),
})

function storage(find: () => Shelf): Shelf {
  try {
    return find()
  } catch {
    return forbidden
  }
}

const forbidden: Shelf = {
  getItem: () => null,
  setItem() {
    throw new Error('This browser keeps nothing. A transfer could be made twice. Send nothing.')
  },
  removeItem: () => undefined,
}
