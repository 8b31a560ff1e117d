import { useEffect, useRef } from 'react'
import type { Token } from '@yinqiao/speech'
import { read } from '@yinqiao/speech/read'
import { useVoice } from '../../voice/use-voice.ts'
import { useWords } from '../../words/use-words.ts'
import type { Tone } from './notice.tsx'

interface Options {
  readonly live: boolean
  readonly tone: Tone
  readonly title: string
  readonly said: readonly Token[] | undefined
}

/** Says a live notice when it appears, and again only when it tells something else. */
export function useNotice({ live, tone, title, said }: Options) {
  const voice = useVoice()
  const { language } = useWords()
  const told = useRef<string | null>(null)
  useEffect(() => {
    const what = `${tone} ${title}`
    if (!live || told.current === what) return
    told.current = what
    const priority = tone === 'danger' || tone === 'warning' ? 'error' : 'hint'
    // After the screen it came with has said its question, which would otherwise drop a hint.
    const soon = setTimeout(() => voice.sayTokens(said ?? read('text', title, { language }), { priority }))
    return () => {
      clearTimeout(soon)
      told.current = null
    }
    // What is said is told by tone and title: a new array or another language is no new notice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [live, tone, title])
}
