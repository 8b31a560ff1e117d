import { virtual } from '@guidepup/virtual-screen-reader'
import { expect, test } from 'vitest'
import { allStories, stage } from './stage.tsx'

/**
 * What a blind customer hears of every story, from top to end, and what the voice says by itself: one file a story in
 * tests/heard, read in the diff like a play. `npm run heard` writes them anew.
 */
for (const { name, Story } of allStories()) {
  test(`${name} is heard as written down`, async () => {
    const { root, said } = await stage(Story)
    await virtual.start({ container: root })
    const last = 'end of document'
    for (let line = 0; line < 300 && (await virtual.lastSpokenPhrase()) !== last; line += 1) await virtual.next()
    const lines = (await virtual.spokenPhraseLog()).filter(line => line && line !== 'document' && line !== last)
    await virtual.stop()
    const voice = said.map(line => `voice: ${line}`)
    await expect([...lines, ...voice, ''].join('\n')).toMatchFileSnapshot(`../heard/${name.replace('/', '.')}.txt`)
  })
}
