/** What a script of ours, put into a page before its own, keeps on its `window`, each under a hidden name. */
export const kept = {
  playing: 'yinqiao.playing',
  hearing: 'yinqiao.hearing',
  animated: 'yinqiao.animated',
  gripped: 'yinqiao.gripped',
} as const

/** All that was kept under a name of `kept`; nothing where no script was put. */
export function keptAs(name: (typeof kept)[keyof typeof kept]): ReadonlySet<unknown> {
  const found = (window as unknown as Record<symbol, unknown>)[Symbol.for(name)]
  return found instanceof Set ? found : new Set()
}
