import limits from './pace.json' with { type: 'json' }

/** What has the focus, in whatever open shadow tree it is; null where nothing has. */
export function activeElement(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return !active || active.localName === 'body' || active.localName === 'html' ? null : active
}

/** Waits until nothing moves under our eyes: transitions are brought to their end, scrolling comes to rest. */
export async function settle(): Promise<void> {
  let before = ''
  for (let frames = 0, calm = 0; frames < limits.settleMostFrames && calm < limits.settleFrames; frames++) {
    endTransitions()
    await frame()
    const now = place()
    calm = now === before ? calm + 1 : 0
    before = now
  }
}

/** Waits until the next picture is drawn; a page nobody draws is not waited for. */
export function frame(): Promise<unknown> {
  return Promise.race([
    new Promise(resolve => requestAnimationFrame(resolve)),
    new Promise(resolve => setTimeout(resolve, limits.frameMostMs)),
  ])
}

function place(): string {
  const { x, y, width, height } = activeElement()?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 }
  return [scrollX, scrollY, x, y, width, height].join(' ')
}

function endTransitions(): void {
  const running = document.getAnimations().filter(animation => 'transitionProperty' in animation)
  for (const animation of running) animation.finish()
}
