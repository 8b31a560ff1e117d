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
    await new Promise(requestAnimationFrame)
    // What opens by itself has opened by now, and what lies over the page is what a listener is in.
    const place = ['[role=dialog]', '.yq-toast', 'main']
      .map(each => root.querySelector<HTMLElement>(each))
      .find(Boolean)
    await virtual.start({ container: place ?? root })
    const first = await virtual.lastSpokenPhrase()
    for (let line = 0; line < 400 && (await virtual.lastSpokenPhrase()) !== `end of ${first}`; line += 1)
      await virtual.next()
    const lines = play(await virtual.spokenPhraseLog())
    await virtual.stop()
    const voice = said.map(line => `voice: ${line}`)
    await expect([...lines, ...voice, ''].join('\n')).toMatchFileSnapshot(`../heard/${name.replace('/', '.')}.txt`)
  })
}

const silent = /^(main|paragraph|list|region|end of .*|)$/
const whole = /^(button|link|heading|radio|checkbox|option)\b/

/** Keeps what a person would hear: no ends, no bare boxes, and a control once, not again with each of its words. */
function play(log: readonly string[]): string[] {
  const lines: string[] = []
  let inside: string | null = null
  for (const line of log) {
    if (inside === null && !silent.test(line)) lines.push(line)
    if (inside === null && whole.test(line) && log.includes(`end of ${line}`)) inside = `end of ${line}`
    else if (line === inside) inside = null
  }
  return lines
}
