import type { Clock } from '../../clock.ts'
import numbers from './clips.json' with { type: 'json' }
import type { Joined } from './join.ts'

/** What happens to a prompt being played; each at most once but `onGroup`, and nothing after `onOver`. */
export interface PlayEvents {
  /** The first sample reaches the loudspeaker. */
  onStart(): void
  onGroup(group: number): void
  /** `ended`: said whole. `frozen`: nothing was heard, the clock stood still. `lost`: something took the loudspeaker. */
  onOver(how: 'ended' | 'frozen' | 'lost'): void
}

export interface Playing {
  /** Fades out and stops; no event comes any more. Returns the context time from which there is silence. */
  stop(): number
}

/** Plays a prompt as one node, no louder than recorded, and not before `notBefore` (context time). */
export function play(
  joined: Joined,
  context: AudioContext,
  { clock, volume, notBefore }: { readonly clock: Clock; readonly volume: number; readonly notBefore: number },
  events: PlayEvents,
): Playing {
  const source = context.createBufferSource()
  const gain = context.createGain()
  const buffer = context.createBuffer(1, joined.samples.length, joined.sampleRate)
  buffer.copyToChannel(joined.samples, 0)
  source.buffer = buffer
  // A compressor would make up for what it takes, and so make quiet prompts louder than they were recorded.
  gain.gain.value = Math.min(1, Math.max(0, volume))
  source.connect(gain)
  gain.connect(context.destination)

  const called = clock.now()
  const startsAt = Math.max(context.currentTime + numbers.leadMs / 1000, notBefore)
  const endsAt = startsAt + buffer.duration
  const latencyMs = ((context.baseLatency || 0) + (context.outputLatency || 0)) * 1000
  const heardInMs = (startsAt - context.currentTime) * 1000 + latencyMs
  const timers = new Set<() => void>()
  let live = true
  let begun = false

  source.addEventListener('ended', () => after(latencyMs, () => leave('ended')))
  context.addEventListener('statechange', onState)
  source.start(startsAt)
  after(heardInMs, begin)
  return {
    stop() {
      if (!live) return 0
      drop()
      const now = context.currentTime
      const silentAt = now + numbers.stopMs / 1000
      gain.gain.setValueAtTime(gain.gain.value, now)
      gain.gain.linearRampToValueAtTime(0, silentAt)
      source.stop(silentAt)
      return silentAt
    },
  }

  function begin() {
    if (context.currentTime < startsAt) {
      // It says it runs, and does not: seen on iOS after calls.
      if (clock.now() - called > heardInMs + numbers.awakeWithinMs) leave('frozen')
      else after(numbers.lookEveryMs, begin)
      return
    }
    begun = true
    events.onStart()
    for (const { group, atMs } of joined.marks) after(atMs, () => mark(group, startsAt + atMs / 1000))
    after(buffer.duration * 1000 + numbers.endExtraMs, () => leave(context.currentTime >= endsAt ? 'ended' : 'lost'))
  }

  function mark(group: number, at: number) {
    if (context.currentTime < at - numbers.awakeWithinMs / 1000) leave('lost')
    else events.onGroup(group)
  }

  function onState() {
    if (context.state !== 'running') leave(begun ? 'lost' : 'frozen')
  }

  function leave(how: 'ended' | 'frozen' | 'lost') {
    if (!live) return
    drop()
    if (how !== 'ended') silence()
    events.onOver(how)
  }

  /** What was lost must not come back to life with the loudspeaker: an amount never resumes by itself. */
  function silence() {
    source.stop()
    source.disconnect()
  }

  function drop() {
    live = false
    context.removeEventListener('statechange', onState)
    for (const callOff of timers) callOff()
  }

  function after(ms: number, call: () => void) {
    if (live) timers.add(clock.after(ms, call))
  }
}
