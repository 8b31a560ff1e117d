import type { Dialect } from '../../../read/ssml.ts'
import type { Language } from '../../../token.ts'
import type { Fields } from './messages.ts'

/** What the native side can do. A part that is missing is a thing it cannot do. */
export interface Capabilities {
  readonly speech?: {
    /** BCP 47 tags: `zh-CN`, `zh-HK`, `en`. */
    readonly languages: readonly string[]
    readonly offline: boolean
    /** The markup it takes, or null for plain text only. */
    readonly ssml: Dialect | null
    /** It sends `speech.boundary`; otherwise the mark moves by the clock. */
    readonly boundary: boolean
    /** The longest text it takes, in UTF-16 units. */
    readonly maxCharacters: number
  }
  readonly asr?: { readonly languages: readonly string[]; readonly offline: boolean }
}

/** Reads the answer to `speech.capabilities`; what is not understood counts as not there. */
export function capabilitiesOf({ speech, asr }: Fields): Capabilities {
  const [voice, ears] = [fields(speech), fields(asr)]
  return {
    ...(voice && {
      speech: {
        languages: texts(voice['languages']),
        offline: voice['offline'] === true,
        ssml: dialects.find(dialect => dialect === voice['ssml']) ?? null,
        boundary: voice['boundary'] === true,
        maxCharacters: typeof voice['maxCharacters'] === 'number' ? voice['maxCharacters'] : Number.POSITIVE_INFINITY,
      },
    }),
    ...(ears && { asr: { languages: texts(ears['languages']), offline: ears['offline'] === true } }),
  }
}

const dialects = ['plain', 'tencent', 'huawei'] as const satisfies readonly Dialect[]

/** Whether one of the tags is the language: `en-US` speaks our `en`, `zh-HK` does not speak our `zh-CN`. */
export function speaks(languages: readonly string[], language: Language): boolean {
  return languages.some(tag => tag === language || tag.startsWith(`${language}-`))
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? (value as Fields) : null
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : []
}
