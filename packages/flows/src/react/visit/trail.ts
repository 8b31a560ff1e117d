/** What an entry of the phone's history bears beside whatever the app keeps there. */
interface Mark {
  readonly visit: string
  readonly at: number
  readonly step: string
  /** The mark of another visit that stood here before: a sign-in stands over the flow whose session ended. */
  readonly under?: Mark
}

export interface TrailOptions {
  /** Which visit the entries belong to; those of another are left alone. */
  readonly visit: string
  /** The screens up to the present one. */
  readonly way: () => readonly string[]
  /** The phone's own keys went to the screen of that number. */
  readonly onTravel: (at: number) => void
}

export interface Trail {
  /** Makes the history agree with where the person is. */
  follow(): void
  /** Takes the flow's screens out of the history; the flow is over. */
  leave(): Promise<void>
  close(): void
}

/** The visit the present entry belongs to, and which of its screens it is; null on an entry that is nobody's. */
export const markHere = (): Mark | null => markOf(window.history.state)

/** One entry a screen, all with one address, so that the phone's back key is 返回 (and the app's own routing sleeps on). */
export function layTrail({ visit, way, onTravel }: TrailOptions): Trail {
  const { history } = window
  const here = markHere()
  let at = here?.visit === visit ? here.at : 0
  let travels = false
  let over: (() => void) | null = null
  const address = window.location.href

  // `go` answers later; until then nothing else may be written, or it would be written on the wrong entry.
  function travel(to: number) {
    travels = true
    history.go(to - at)
  }

  function follow() {
    if (travels) return
    const steps = over ? [] : way()
    const goal = Math.max(0, steps.length - 1)
    if (goal < at) return travel(goal)
    const mark = (place: number): Mark => ({ visit, at: place, step: steps[place] ?? '' })
    history.replaceState(over ? unmarked(visit) : marked({ ...mark(at), ...under(visit) }), '')
    while (at < goal) history.pushState(marked(mark((at += 1))), '')
    over?.()
  }

  function hear({ state }: PopStateEvent) {
    const ours = travels
    travels = false
    const mark = markOf(state)
    if (mark?.visit !== visit) {
      // A screen of a visit long left, with nothing to show: one press of the back key passes all of them.
      if (mark && !over && window.location.href === address) history.back()
      return over?.()
    }
    at = mark.at
    if (!ours && !over) onTravel(at)
    follow()
  }

  window.addEventListener('popstate', hear)
  return {
    follow,
    leave: () =>
      new Promise(resolve => {
        over = resolve
        // A web view may swallow the journey back; the customer goes on all the same.
        setTimeout(resolve, 500)
        follow()
      }),
    close: () => window.removeEventListener('popstate', hear),
  }
}

function markOf(state: unknown): Mark | null {
  const mark = (state as { yinqiao?: Partial<Mark> } | null)?.yinqiao
  return typeof mark?.visit === 'string' && typeof mark.at === 'number' ? (mark as Mark) : null
}

const marked = (mark: Mark) => ({ ...(window.history.state as object | null), yinqiao: mark })

function unmarked(visit: string) {
  const { yinqiao: _, ...rest } = (window.history.state ?? {}) as Record<string, unknown>
  const { under: yinqiao } = under(visit)
  return yinqiao ? { ...rest, yinqiao } : rest
}

/** What stands under this visit's mark on the present entry; of a pile only the lowest, so that none grows. */
function under(visit: string): Pick<Mark, 'under'> {
  const here = markHere()
  const found = here?.under ?? (here?.visit === visit ? undefined : here)
  return found ? { under: found } : {}
}
