import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain } from '@yinqiao/speech/read'
import { type Clock, createDirector, type Director, type Priority, type SpeechEngine } from '@yinqiao/speech/say'
import { bridgeEngine, createBridge } from '@yinqiao/speech/say/bridge'
import { type Fault, type PhoneFault, scripted, scriptedPhone } from '@yinqiao/speech/say/scripted'
import { webSpeechEngine } from '@yinqiao/speech/say/web-speech'
import { FakeUtterance, FaultySynthesis, type Faults } from './faulty-synthesis.ts'
import { withheld, words } from './stage.ts'
import { virtualClock } from './virtual-clock.ts'

const engineFaults = [
  'none',
  'no-start',
  'late-start',
  'no-end',
  'double-end',
  'error-before-start',
  'error-after-start',
  'not-allowed',
  'interrupted',
  'throws',
] as const satisfies Fault[]
const phoneFaults = [
  'none',
  'silent',
  'late',
  'no-reply',
  'refuses',
  'error',
  'double-end',
  'no-end',
  'dies',
  'interrupted',
  'babbles',
] as const satisfies PhoneFault[]
const browserFaults: Faults[] = [
  {},
  { voicesAfterMs: undefined },
  { voicesAfterMs: 3_000 },
  { noStart: [0, 1] },
  { noEnd: [0, 2] },
  { doubleEnd: [0, 1, 2] },
  { fail: { 0: 'synthesis-failed', 1: 'not-allowed' } },
  { swallowsForMs: 90 },
  { noEnd: [0], cancelsInSilence: true, swallowsForMs: 90 },
  { startMs: { 0: 2_900, 1: 2_900 } },
]

/** One engine under test: what it was told to do wrong, and what a bystander hears of it. */
interface Voice {
  readonly engine: SpeechEngine
  heard(): readonly string[]
  sounding(): boolean
}

type Make = (clock: Clock) => Voice

const anyVoice: fc.Arbitrary<Make> = fc.oneof(
  fc
    .tuple(fc.array(fc.constantFrom(...engineFaults), { maxLength: 6 }), fc.integer({ min: 1, max: 4 }))
    .map(([faults, rank]): Make => clock => {
      const engine = scripted({ clock, faults, rank })
      return { engine, heard: () => engine.spoken, sounding: () => engine.speaking }
    }),
  fc
    .tuple(fc.array(fc.constantFrom(...phoneFaults), { maxLength: 6 }), fc.boolean())
    .map(([faults, answers]): Make => clock => {
      const phone = scriptedPhone({ clock, faults, ...(!answers && { capabilities: null }) })
      const engine = bridgeEngine(createBridge(phone, { clock }), { clock })
      return { engine, heard: () => phone.spoken, sounding: () => phone.speaking }
    }),
  fc.constantFrom(...browserFaults).map((faults): Make => clock => {
    const synthesis = new FaultySynthesis(clock, faults)
    const engine = webSpeechEngine({
      clock,
      synthesis: synthesis as unknown as SpeechSynthesis,
      createUtterance: text => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    })
    return { engine, heard: () => synthesis.begun.map(({ text }) => text), sounding: () => synthesis.sounding }
  }),
)

type Act = { readonly name: string; run(director: Director, count: () => number): void | number }

const say = (priority: Priority): Act => ({
  name: `say ${priority}`,
  run: (director, count) => director.say(words(`第${count()}句。`), { priority }),
})
const wait = (ms: number): Act => ({ name: `wait ${ms}`, run: () => ms })
const calm: Act[] = [say('safety'), say('error'), wait(5), wait(300), wait(2_000), wait(20_000)]
const wild: Act[] = [
  ...calm,
  say('step'),
  say('hint'),
  { name: 'press', run: director => director.interrupt() },
  { name: 'hide', run: director => director.setHidden(true) },
  { name: 'show', run: director => director.setHidden(false) },
  { name: 'quiet', run: director => director.quiet(1_000) },
  { name: 'screen reader', run: director => director.configure({ screenReader: true }) },
  { name: 'no screen reader', run: director => director.configure({ screenReader: false }) },
]

/** Lets people and engines do what they do, and looks at every moment whether two voices sound. */
async function play(makes: readonly Make[], acts: readonly Act[]) {
  const clock = virtualClock()
  let voices: Voice[] = []
  let two = false
  const watched: Clock = {
    now: clock.now,
    after: (ms, call) =>
      clock.after(ms, () => {
        call()
        if (voices.filter(voice => voice.sounding()).length > 1) two = true
      }),
  }
  voices = makes.map(make => make(watched))
  const director = createDirector({ engines: voices.map(({ engine }) => engine), clock: watched, withheld })
  const captions = new Set<string>()
  director.subscribe(() => {
    const { saying } = director.getSnapshot()
    if (saying) captions.add(saying.text)
  })
  await clock.pass(10)
  director.unlock()
  let said = 0
  for (const act of acts) {
    const ms = act.run(director, () => ++said)
    if (ms) await clock.pass(ms)
  }
  await clock.pass(600_000)
  return { clock, director, captions, said, two: () => two, heard: voices.flatMap(voice => voice.heard()) }
}

const anyMakes = fc.array(anyVoice, { minLength: 1, maxLength: 3 })
const anyActs = (from: Act[]) => fc.array(fc.constantFrom(...from), { maxLength: 14 })

it('whatever goes wrong and whatever is pressed: one voice, nothing twice, and the next sentence still comes', async () => {
  await fc.assert(
    fc.asyncProperty(anyMakes, anyActs(wild), async (makes, acts) => {
      const { clock, director, two, heard, captions } = await play(makes, acts)
      expect(two()).toBe(false)
      expect(heard.length).toBe(new Set(heard).size)
      expect(director.getSnapshot().saying).toBeNull()
      expect(clock.waiting()).toBe(0)
      director.say(words('还在吗？'))
      await clock.pass(120_000)
      expect(captions).toContain('还在吗？')
      expect(director.getSnapshot()).toMatchObject({ saying: null, heard: { text: '还在吗？' } })
    }),
    { numRuns: 1000 },
  )
})

it('whatever goes wrong with the engines: every warning is captioned, and none sounds twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyMakes, anyActs(calm), async (makes, acts) => {
      const { captions, said, heard } = await play(makes, acts)
      const all = Array.from({ length: said }, (_, index) => plain(words(`第${index + 1}句。`)))
      expect([...captions].toSorted()).toEqual(all.toSorted())
      expect(heard.length).toBe(new Set(heard).size)
    }),
    { numRuns: 1000 },
  )
})
