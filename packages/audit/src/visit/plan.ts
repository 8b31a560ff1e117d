import type { BrowserContextOptions, Page } from 'playwright'
import type { Again, ElderResult } from '../elders/index.ts'
import type { Depth } from '../finding.ts'
import type { Profile } from '../profiles/index.ts'
import type { PageResult } from '../result.ts'
import type { Digest } from '../site/digest.ts'
import type { WalkScript } from './walk-script.ts'

/** Lets every simulated elder try an open page, which may be opened once more. Never throws. */
export type RunElders = (page: Page, target: string, again: Again) => Promise<readonly ElderResult[]>

/** How every page of a run is judged. */
export interface Plan {
  readonly asked: { readonly profile: Profile; readonly depth: Depth; readonly only?: readonly string[] }
  readonly screen: BrowserContextOptions
  /** A bank's own rules, as an expression whose value is a list of them; null where there are none. */
  readonly theirs: string | null
  readonly script: WalkScript
  /** What the browser remembers of somebody who has signed in. */
  readonly state: BrowserContextOptions['storageState']
  /** Lets the simulated elders try an open page; null where they were not asked. */
  readonly elders: RunElders | null
  readonly pictures: boolean
  readonly limitMs: number
}

/** A page's result, and what is kept of it to hold it against the others. */
export interface Visited {
  readonly result: PageResult
  readonly digest: Digest | null
}
