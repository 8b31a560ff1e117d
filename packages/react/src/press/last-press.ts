let beforeMs = Number.NEGATIVE_INFINITY
let lastMs = Number.NEGATIVE_INFINITY
// Two providers on one page see the same press, and two presses of a tremor may bear the same time.
const seen = new WeakSet<MouseEvent>()

/** Remembers when fingers pressed, on whatever screen. Returns the way to stop. */
export function watchPresses(page: Document): () => void {
  const see = (press: MouseEvent) => {
    if (!fromFinger(press) || seen.has(press)) return
    seen.add(press)
    beforeMs = lastMs
    lastMs = press.timeStamp
  }
  page.addEventListener('click', see, true)
  return () => page.removeEventListener('click', see, true)
}

/** When the finger press before the present one came, in ms as events count them; long ago when there was none. */
export const pressBeforeMs = (): number => beforeMs

/** Only fingers shake: keys and assistive technology press without a count, scripts are not trusted. */
export const fromFinger = (press: MouseEvent): boolean => press.detail > 0 && press.isTrusted
