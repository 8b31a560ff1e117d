import type { Finding } from './finding.ts'

const words = {
  zh: { fail: '不合', unsure: '要人看', pass: '合' },
  en: { fail: 'fails', unsure: 'a person must look', pass: 'passes' },
}

/** One finding as one sentence a person can act on, in Chinese unless told. */
export function describe(finding: Finding, language: 'zh' | 'en' = 'zh'): string {
  const { rule, verdict, impact, element, snippet, standards, title, fix } = finding
  const clauses = standards.length > 0 ? ` (${standards.join(' ')})` : ''
  return `[${impact}] ${rule} ${words[language][verdict]}: ${title[language]}。${fix[language]}${clauses} — ${element} — ${snippet}`
}
