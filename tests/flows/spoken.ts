import { loadEnglish, type Words, zhCN } from '@yinqiao/locales'
import { readers } from '@yinqiao/speech/read'

const languages: readonly [keyof typeof readers, Words][] = [
  ['zh-CN', zhCN],
  ['en', await loadEnglish()],
]

const find = (all: Words, key: string): string | undefined => {
  const [thing = '', message = ''] = key.split(/\.(.*)/)
  return (all as Record<string, Record<string, string>>)[thing]?.[message]
}

/** Words as the customers of both languages have them: something to read, and something a voice can say. */
export const words = {
  hasMessage: (key: string) => languages.every(([, all]) => find(all, key) !== undefined),
  hasVoice: (key: string) =>
    languages.every(([language, all]) => {
      const said = find(all, `${key}_say`) ?? find(all, key) ?? ''
      const kinds = [...said.matchAll(/\{\{\s*[\w-]+\s*,\s*([\w-]+)\s*\}\}/g)].map(found => found[1] ?? '')
      const aloud = said.replace(/\{\{.*?\}\}/g, '')
      // A sign or a figure inside the words would be left to the guess of an engine.
      return /[\p{L}{]/u.test(said) && !/[0-9/<>+=*#]/.test(aloud) && kinds.every(kind => kind in readers[language])
    }),
}
