/** A page of the bench: who it is, and the file that shows the screen. */
export type Entry = { id: string; who: string; file: string; hasDialog: boolean }

/** The first is what the others are told as a ratio of. */
export const entries: readonly Entry[] = [
  { id: 'plain', who: 'native HTML on React', file: 'pages/plain.tsx', hasDialog: true },
  { id: 'ours', who: '银桥', file: 'pages/ours.tsx', hasDialog: true },
  { id: 'flow', who: '银桥, whole flow', file: 'pages/flow.tsx', hasDialog: false },
  { id: 'radix', who: 'Radix primitives', file: 'peers/radix.jsx', hasDialog: true },
  { id: 'antd-mobile', who: 'antd-mobile', file: 'peers/antd-mobile.jsx', hasDialog: true },
]
