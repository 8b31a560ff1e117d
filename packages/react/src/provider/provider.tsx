import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { loadEnglish, type Words, zhCN } from '@yinqiao/locales'
import type { Language } from '@yinqiao/speech'
import type { Step } from '@yinqiao/tokens'
import { LiveRegion } from '../voice/live-region.tsx'
import { useDirector, voiceOf, type VoiceOptions } from '../voice/use-director.ts'
import { DirectorContext, EarsContext, VoiceContext } from '../voice/use-voice.ts'
import { useWords, WordsContext } from '../words/use-words.ts'
import { createWords } from '../words/words.ts'
import { watchPresses } from '../press/last-press.ts'
import { type Memory, onRemembered, phoneMemory, recall, remember } from './memory.ts'
import { PortalContext } from './portal.ts'
import { type Preferences, stepOf } from './preferences.ts'
import { PreferencesContext, type PreferencesInForce } from './use-preferences.ts'

export interface YinqiaoProviderProps extends VoiceOptions, Partial<Preferences> {
  /** Text step, when the app decides it itself (Storybook's toolbar does). */
  readonly step?: Step
  /** Where choices are remembered: the phone's own memory by default; null forgets them with the page. */
  readonly memory?: Memory | null
  /** Hears of every change the customer makes. */
  readonly onPreferencesChange?: (preferences: Preferences) => void
  /** Where dialogs are put; a box inside the provider by default, so that they wear its mode and theme. */
  readonly portalContainer?: HTMLElement | null
  /** What time it is; the bank's clock can be passed. */
  readonly now?: () => Date
  readonly children: ReactNode
}

/**
 * Puts the customer's choices (mode, text step, theme, language, voice) around an app and remembers them.
 * A choice given as a prop is the app's and wins; the others are the customer's and change live, everywhere at once.
 */
export function YinqiaoProvider(props: YinqiaoProviderProps) {
  const { children, memory, onPreferencesChange, portalContainer, now, ...others } = props
  const { engines, bridge, clips, allowsDraft, ears, onSay, screenReader, listening, ...given } = others
  const inForce = usePreferencesState(given, memory === undefined ? phoneMemory : () => memory, onPreferencesChange)
  const words = useLoadedWords(inForce.language, now)
  const [portal, setPortal] = useState<HTMLElement | null>(null)
  useEffect(() => watchPresses(document), [])
  return (
    <PreferencesContext.Provider value={inForce}>
      <WordsContext.Provider value={words}>
        <PortalContext.Provider value={portalContainer ?? portal}>
          <div
            className="yq-root"
            lang={words.language}
            data-yq-mode={inForce.mode}
            data-yq-theme={inForce.theme}
            data-yq-step={inForce.step}
          >
            <Voiced
              {...{ engines, bridge, clips, allowsDraft, ears, onSay, screenReader, listening }}
              preferences={inForce}
            >
              {children}
            </Voiced>
            <div ref={setPortal} />
          </div>
        </PortalContext.Provider>
      </WordsContext.Provider>
    </PreferencesContext.Provider>
  )
}

function Voiced({
  preferences,
  children,
  ...options
}: VoiceOptions & { preferences: PreferencesInForce; children: ReactNode }) {
  const words = useWords()
  const director = useDirector(preferences, words, options)
  const voice = useMemo(() => voiceOf(director, words), [director, words])
  return (
    <DirectorContext.Provider value={director}>
      <VoiceContext.Provider value={voice}>
        <EarsContext.Provider value={options.ears === undefined ? (options.bridge ?? null) : options.ears}>
          {children}
        </EarsContext.Provider>
        <LiveRegion />
      </VoiceContext.Provider>
    </DirectorContext.Provider>
  )
}

type Given = Partial<Preferences> & { readonly step?: Step }

function usePreferencesState(
  given: Given,
  memoryOf: () => Memory | null,
  onChange?: (p: Preferences) => void,
): PreferencesInForce {
  const [memory] = useState(memoryOf)
  const [kept, setKept] = useState(() => recall(memory))
  // The latest, also between two changes of one press, when nothing has been drawn yet.
  const latest = useRef(kept)
  const keep = useCallback((next: Preferences) => {
    latest.current = next
    setKept(next)
  }, [])
  useEffect(() => (memory ? onRemembered(keep) : undefined), [memory, keep])
  // By value, so that a parent that renders again with the same props changes nothing below.
  const owned = JSON.stringify(given)
  return useMemo(() => {
    const { step, ...props } = JSON.parse(owned) as Given
    const preferences: Preferences = { ...kept, ...props }
    return {
      ...preferences,
      step: step ?? stepOf(preferences),
      setPreferences({ step: nextStep, ...change }) {
        const next = { ...latest.current, ...change }
        // A step belongs to the mode on the screen, also when the app owns that.
        const mode = props.mode ?? next.mode
        const chosen = nextStep ? { ...next, steps: { ...next.steps, [mode]: nextStep } } : next
        keep(chosen)
        remember(memory, chosen)
        onChange?.(chosen)
      },
    }
  }, [kept, keep, owned, memory, onChange])
}

/** Words of the language in use; until another language's words have come, the one that was. */
function useLoadedWords(language: Language, now?: () => Date) {
  const [english, setEnglish] = useState<Words | null>(null)
  useEffect(() => {
    if (language !== 'en' || english) return
    let wanted = true
    // Without a network the words stay as they are: readable, and the choice is kept for the next start.
    loadEnglish().then(
      words => wanted && setEnglish(words),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language, english])
  return useMemo(
    () => (language === 'en' && english ? createWords('en', english, now) : createWords('zh-CN', zhCN, now)),
    [language, english, now],
  )
}
