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
  /** Fades out and stops; no event comes any more. */
  stop(): void
}

/** Plays a prompt as one node, no louder than recorded. */
export function play(
  joined: Joined,
  context: AudioContext,
  { clock, volume }: { readonly clock: Clock; readonly volume: number },
  events: PlayEvents,
): Playing {
  const { source, gain, durationMs } = connect(joined, context, volume)
  const called = clock.now()
  // The lead is longer than the fade of whatever was stopped for it: there are never two voices.
  const startsAt = context.currentTime + numbers.leadMs / 1000
  const endsAt = startsAt + durationMs / 1000
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
      if (!live) return
      drop()
      const now = context.currentTime
      const silentAt = now + numbers.stopMs / 1000
      gain.gain.setValueAtTime(gain.gain.value, now)
      gain.gain.linearRampToValueAtTime(0, silentAt)
      source.stop(silentAt)
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
    after(durationMs + numbers.endExtraMs, () => leave(context.currentTime >= endsAt ? 'ended' : 'lost'))
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

/** The nodes of a prompt, ready to be started; for a context that plays, or one that only renders. */
export function connect(joined: Joined, context: BaseAudioContext, volume: number): Connected {
  const source = context.createBufferSource()
  const gain = context.createGain()
  const buffer = context.createBuffer(1, joined.samples.length, joined.sampleRate)
  // Older than `copyToChannel`.
  buffer.getChannelData(0).set(joined.samples)
  source.buffer = buffer
  // A compressor would make up for what it takes, and so make quiet prompts louder than they were recorded.
  gain.gain.value = Math.min(1, Math.max(0, volume))
  source.connect(gain)
  gain.connect(context.destination)
  return { source, gain, durationMs: buffer.duration * 1000 }
}

export interface Connected {
  readonly source: AudioBufferSourceNode
  readonly gain: GainNode
  readonly durationMs: number
}
