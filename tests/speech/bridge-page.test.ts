import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { amount, name, sentence } from '@yinqiao/speech/read'
import { createDirector } from '@yinqiao/speech/say'
import { bridgeEngine, createBridge } from '@yinqiao/speech/say/bridge'
import { type Message, scriptedPhone } from '@yinqiao/speech/say/scripted'
import ears from '../../packages/speech/src/say/ears.json' with { type: 'json' }
import times from '../../packages/speech/src/say/engines/bridge/bridge.json' with { type: 'json' }
import { parseMessage } from '../../packages/speech/src/say/engines/bridge/messages.ts'
import { withheld } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

const page = readFileSync(new URL('../../docs/speech/bridge.md', import.meta.url), 'utf8')

/** The messages of a chapter's first block, one a line. */
function messagesUnder(heading: string): Message[] {
  const block = page.split(`## ${heading}\n`)[1]?.split('```json\n')[1]?.split('```')[0] ?? ''
  return block
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Message)
}

/** A message without the names that differ in every page load. */
const shape = (message: Message) => ({ ...message, call: '', ...(message.id !== undefined && { id: '' }) })

describe('a native developer who follows the page', () => {
  it.each(messagesUnder('What the native side sends').map(message => [message.type, message]))(
    '%s as it is written there is understood',
    (_, message) => {
      expect(typeof parseMessage(message)).toBe('object')
    },
  )

  it('finds every message the page sends, field for field', async () => {
    const clock = virtualClock()
    const phone = scriptedPhone({ clock })
    const bridge = createBridge(phone, { clock, agentVersion: '3.1' })
    const director = createDirector({
      engines: [bridgeEngine(bridge, { clock })],
      clock,
      withheld,
      speaksAmounts: true,
    })
    await clock.pass(10)
    director.say(sentence(['转给', name('李梅'), '，', amount(2_000_000), '。']))
    await clock.pass(100)
    director.interrupt()
    const stop = bridge.listen({ language: 'zh-CN', onFinal: () => undefined, onError: () => undefined })
    await clock.pass(10)
    stop()
    expect(messagesUnder('What the page sends').map(shape)).toEqual(phone.sent.map(shape))
  })

  it.each([
    ['`speech.capabilities`', times.capabilitiesWithinMs],
    ['`speech.speak`', times.speakWithinMs],
    ['`speech.stop`', times.stopWithinMs],
    ['`asr.start`', ears.startWithinMs],
    ['`asr.stop`', times.stopWithinMs],
  ])('finds how long %s may take', (type, ms) => {
    const row = page.split('\n').find(line => line.startsWith(`| ${type} `))
    expect(row).toContain(` ${ms} ms `)
  })
})
