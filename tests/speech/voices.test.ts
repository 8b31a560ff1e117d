import { expect, it } from 'vitest'
import type { Language } from '@yinqiao/speech'
import { pickVoice } from '../../packages/speech/src/say/engines/voices.ts'

const voices = ['zh-HK', 'yue-HK', 'zh_MO', 'zh-TW', 'zh_CN', 'en-AU', 'en-US', 'fr-FR'].map(
  lang => ({ lang, localService: true }) as SpeechSynthesisVoice,
)
const only = (...langs: string[]) => voices.filter(({ lang }) => langs.includes(lang))

it.each<[Language, string | undefined, SpeechSynthesisVoice[]]>([
  ['zh-CN', 'zh_CN', voices],
  ['zh-HK', 'zh-HK', voices],
  ['zh-HK', 'yue-HK', only('zh_CN', 'yue-HK')],
  ['zh-HK', 'zh_MO', only('zh_CN', 'zh_MO', 'zh-TW')],
  ['zh-HK', undefined, only('zh_CN', 'zh-TW', 'en-US')],
  ['zh-CN', undefined, only('zh-HK', 'yue-HK', 'zh_MO')],
  ['en', 'en-US', voices],
])('a customer who hears %s gets the voice %s, never one of the other Chinese', (language, lang, among) => {
  expect(pickVoice(among, language, false)?.lang).toBe(lang)
})
