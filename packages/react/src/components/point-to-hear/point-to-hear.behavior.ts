import { type MouseEvent, useEffect, useRef } from 'react'
import { always } from '@yinqiao/tokens'
import { asWritten, sentence } from '@yinqiao/speech/read'
import type { Token } from '@yinqiao/speech'
import { usePreferences } from '../../provider/use-preferences.ts'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import { type Thing, thingAt } from './point-to-hear.model.ts'

type Read = (words: string) => readonly Token[]

// A Latin stop ends a sentence only before a space: 20,000.00 is one figure.
const sentences = /(?:[^。！？；.!?;]|[.!?;](?!\s|$))+(?:[。！？；]+|[.!?;]+)?\s*/g

/** How often the way of it is told again in one visit. */
const told = 3

const echoMs = 50

/** The first tap says what it would do, the second one does it. Keys and screen readers press as always. */
export function usePointToHear(enabled: boolean) {
  const voice = useVoice()
  const { t, tokens, language } = useWords()
  const { voice: mode } = usePreferences()
  const read = useRef<Read>(asWritten)
  const pointed = useRef<{ readonly element: Element; readonly atMs: number } | null>(null)
  const times = useRef(0)
  const passed = useRef<{ readonly element: Element; readonly atMs: number } | null>(null)
  const on = enabled && mode !== 'screenReader'

  // Figures on a page are read like figures in a message; fetched before the first tap, which must speak at once.
  useEffect(() => {
    if (!on || language !== 'zh-CN') return void (read.current = asWritten)
    import('@yinqiao/speech/read/text').then(
      ({ text }) => void (read.current = text),
      () => undefined,
    )
  }, [on, language])
  useEffect(() => () => point(null), [on])

  function point(thing: Thing | null, atMs = 0) {
    pointed.current?.element.removeAttribute('data-yq-pointed')
    thing?.element.setAttribute('data-yq-pointed', '')
    pointed.current = thing && { element: thing.element, atMs }
  }

  function say({ words, acts, sensitive }: Thing) {
    if (sensitive) return voice.say('point-to-hear.sensitive')
    const parts = words.match(sentences) ?? []
    const again = acts && times.current++ < told ? tokens('point-to-hear.again') : []
    const stop = /[。！？；：，.!?;:,]$/.test(words) ? '' : t('point-to-hear.stop')
    voice.sayTokens(sentence([...parts.map(part => read.current(part)), stop, again]), { asked: true })
  }

  return {
    onClickCapture(event: MouseEvent) {
      // A key, or a screen reader's double tap, is no finger feeling its way.
      if (!on || event.detail === 0 || !(event.target instanceof Element)) return
      const thing = thingAt(event.target)
      if (!thing) return point(null)
      // The click a label passes on to its control is the same press.
      if (passed.current?.element === event.target && event.timeStamp - passed.current.atMs < echoMs) return
      const before = pointed.current
      const same = thing.acts && before?.element === thing.element
      // Twice at once is a tremor, not a yes.
      if (same && event.timeStamp - before.atMs >= always['time-guard']) {
        passed.current = { element: thing.element, atMs: event.timeStamp }
        return point(null)
      }
      if (thing.acts) {
        event.preventDefault()
        event.stopPropagation()
      }
      if (same) return
      point(thing, event.timeStamp)
      voice.stop()
      say(thing)
    },
  }
}
