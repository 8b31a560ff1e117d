import { CaptionBar } from '@yinqiao/react/caption-bar'
import { expect, test } from 'vitest'
import { stage } from '../loops/stage.tsx'

test('in English the word after a name stands apart from it', async () => {
  const segments = [
    { text: 'one hundred yuan to ', group: 0, kind: 'words' },
    { text: '李芳, ', group: 1, kind: 'name' },
    { text: 'is that right?', group: 2, kind: 'words' },
  ] as const
  const { root } = await stage(() => <CaptionBar said={{ segments, markedGroup: 1, sounds: false }} />)
  expect(root.querySelector('p')?.innerText).toBe('one hundred yuan to 李芳, is that right?')
})
