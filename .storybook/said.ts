/** The name under which the page tells the panel 会说什么 what is said. */
export const saidEvent = 'yinqiao/said'

/** One prompt as the panel shows it: strings only, since it crosses from one frame to another. */
export interface SaidLine {
  readonly caption: string
  readonly tokens: readonly {
    readonly text: string
    readonly kind: string
    readonly privacy: string
    readonly pauseMs: number
  }[]
  /** What a loudspeaker says to a customer who did not choose that amounts and names are spoken. */
  readonly aloud: string
  readonly clips: readonly string[]
  readonly ssml: string
}
