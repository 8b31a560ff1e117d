/** A page of the bench: who it is, and the file that shows the screen. */
export type Entry = { id: string; who: string; file: string }

/** The first is what the others are told as a ratio of. */
export const entries: readonly Entry[] = [
  { id: 'plain', who: 'native HTML on React', file: 'pages/plain.tsx' },
  { id: 'ours', who: '银桥', file: 'pages/ours.tsx' },
  { id: 'radix', who: 'Radix primitives', file: 'peers/radix.jsx' },
  { id: 'antd-mobile', who: 'antd-mobile', file: 'peers/antd-mobile.jsx' },
]
