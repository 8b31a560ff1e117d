import type { Language } from '../../token.ts'
import type { Clip } from './inventory.ts'
import { hashOf } from './store.ts'

/** How a word of many readings is said here (yín háng), or null where nobody could go wrong. */
export type Pronounce = (words: string) => string | null

const headings = {
  zh: ['编号', '文字', '语气', '在句子里', '拼音', '用在哪些话里', '录成文件'],
  en: ['id', 'text', 'melody', 'context', 'pronunciation', 'messages', 'file'],
} as const

const melodies = {
  zh: { 'goes on': '平，话没说完', falls: '降，一句说完', rises: '升，问句' },
  en: { 'goes on': 'goes on', falls: 'falls', rises: 'rises' },
} as const

/** Messages of one row; a figure serves nearly all of them. */
const mostKeys = 5

/** The recording script: one row a clip, for Excel (UTF-8 with its mark) and for a voice actor. */
export function scriptOf(clips: readonly Clip[], language: Language, pronounce: Pronounce): string {
  const own = language === 'en' ? 'en' : 'zh'
  const rows = clips.map(clip => [
    nameOf(clip),
    clip.words,
    melodies[own][clip.melody],
    clip.context,
    pronounce(clip.words) ?? '',
    keysOf(clip),
    fileNameOf(clip, 'wav'),
  ])
  return `\u{feff}${[headings[own], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** `三百-goes-on-1a2b3c.wav`: readable, and another file for each melody and for words that differ in a mark only. */
export function fileNameOf({ id, words, melody }: Clip, format: string): string {
  const readable = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 24)
  return `${readable}-${melody.replace(' ', '-')}-${nameOf({ id })}.${format}`
}

/** The same for the same clip in every script, whatever else has come or gone. */
function nameOf({ id }: Pick<Clip, 'id'>): string {
  return hashOf(id).slice(0, 6)
}

function keysOf({ keys }: Clip): string {
  const shown = keys.slice(0, mostKeys).join(' ')
  return keys.length > mostKeys ? `${shown} +${keys.length - mostKeys}` : shown
}

/** Always quoted; what a spreadsheet would take for a formula gets an apostrophe, which it hides. */
function cell(text: string): string {
  const harmless = /^[\t\r]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
