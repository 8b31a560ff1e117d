import { clipsOf } from '@yinqiao/speech/clips'
import { plain } from '@yinqiao/speech/read'
import { ssml } from '@yinqiao/speech/read/ssml'
import type { Language, Token } from '@yinqiao/speech'
import { permit } from '@yinqiao/speech/say'
import type { SaidLine } from './said.ts'

/** Everything a designer may want to know of one prompt. */
export function lineOf(tokens: readonly Token[], language: Language, withheld: string): SaidLine {
  const aloud = permit(tokens, { audience: 'sound', speaksAmounts: false, asked: false, withheld })
  return {
    caption: plain(tokens),
    tokens: tokens.map(({ text, kind, privacy, pauseMs = 0 }) => ({ text, kind, privacy, pauseMs })),
    aloud: plain(aloud),
    clips: clipsOf(tokens).map(({ id }) => id),
    ssml: ssml(tokens, { language }),
  }
}
