/** What can be known of a phone's soft keyboard, which the web does not name. All lengths in CSS px. */
export interface Sight {
  /** Height of the layout viewport, the one fixed things stand in. */
  readonly layoutPx: number
  /** The tallest the layout viewport has been at this width: its height without a keyboard. */
  readonly tallestPx: number
  /** Height and top of what is in sight within the layout viewport. */
  readonly visiblePx: number
  readonly offsetPx: number
  /** Pinch zoom; 1 when there is none. */
  readonly scale: number
  /** Whether a field that brings up a keyboard has focus. */
  readonly typing: boolean
}

/** Whether a soft keyboard is up, and how much of the layout viewport's lower edge it covers. */
export interface Keyboard {
  readonly up: boolean
  readonly coveredPx: number
}

export const noKeyboard: Keyboard = { up: false, coveredPx: 0 }

// An address bar that slides away changes the height by some 60 px; the lowest keyboards (landscape) are above 120.
const leastPx = 120

/**
 * Tells a keyboard from an address bar and from pinch zoom. iOS lays the keyboard over the page (covered), Android's
 * WebView makes the page shorter (nothing covered, less height); both leave less in sight than there was.
 */
export function keyboardOf({ layoutPx, tallestPx, visiblePx, offsetPx, scale, typing }: Sight): Keyboard {
  if (!typing || tallestPx - visiblePx * scale < leastPx) return noKeyboard
  // Zoomed in, the customer has chosen what to look at; nothing may jump under the finger.
  const coveredPx = scale > 1.05 ? 0 : Math.max(0, Math.round(layoutPx - offsetPx - visiblePx))
  return { up: true, coveredPx }
}
