import pauses from '../read/pauses.json' with { type: 'json' }
import type { Token } from '../token.ts'

/** One recording in its place: what is said, how it ends, and the silence behind it. */
export interface ClipUse {
  /** The words and their melody: `元` goes on, `元。` falls, `对吗？` rises. The same id is recorded once. */
  readonly id: string
  readonly kind: Token['kind']
  readonly group: number
  /** Silence after it, in ms. */
  readonly pauseMs: number
}

// Quotes and brackets are seen, not said; a run of nothing else is no clip.
const marks = /[\s，。？！；：、,.?!;:”’"'）)》】…—·-]+$/
const opening = /^[\s“‘"'（(《【…—·-]+/

/**
 * The clips a prompt needs, in order. The last syllable before a stop, a question mark or the end of the prompt has a
 * melody of its own; everything else goes on. Whether each clip exists is for the manifest to say.
 */
export function clipsOf(tokens: readonly Token[]): ClipUse[] {
  const uses: ClipUse[] = []
  for (const [index, token] of tokens.entries()) {
    const words = token.text.replace(marks, '').replace(opening, '')
    const ending = melody(token.text.slice(words.length))
    const next = tokens[index + 1]
    const pauseMs = token.pauseMs ?? (next?.group === token.group ? pauses.clip : pauses.group)
    const last = uses.at(-1)
    if (words) uses.push({ id: words + ending, kind: token.kind, group: token.group, pauseMs })
    // A mark by itself closes what stands before it.
    else if (last)
      uses[uses.length - 1] = { ...last, id: withMelody(last.id, ending), pauseMs: Math.max(last.pauseMs, pauseMs) }
  }
  const last = uses.at(-1)
  if (last) uses[uses.length - 1] = { ...last, id: withMelody(last.id, '。'), pauseMs: 0 }
  return uses
}

/** The id of the same words going on, for a pack that has no recording of their end. */
export function level(id: string): string {
  return id.replace(/[。？]$/, '')
}

function melody(end: string): '' | '。' | '？' {
  if (/[？?]/.test(end)) return '？'
  return /[。！；.!;]/.test(end) ? '。' : ''
}

function withMelody(id: string, ending: '' | '。' | '？'): string {
  return /[。？]$/.test(id) ? id : id + ending
}
