import { languages, voiceModes } from '@yinqiao/react'
import { modes, steps, themes } from '@yinqiao/tokens'

const words: Record<string, string> = {
  standard: '标准版',
  elder: '长辈版',
  kiosk: '网点一体机',
  light: '浅色',
  dark: '深色',
  'yellow-black': '黑底黄字',
  contrast: '高对比',
  'zh-CN': '中文',
  en: 'English',
  auto: '声音和字幕',
  sound: '声音',
  screenReader: '读屏软件',
  captions: '只有字幕',
}

const menu = (title: string, icon: string, values: readonly (string | number)[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: values.map(value => ({ value, title: words[value] ?? `${title} ${value}` })),
  },
})

/** The customer's choices, as the designer turns them: one menu an axis, none of them known to any story. */
export const globalTypes = {
  mode: menu('版本', 'mobile', modes),
  step: menu('字号', 'zoom', steps),
  theme: menu('颜色', 'contrast', themes),
  language: menu('语言', 'globe', languages),
  voice: menu('播报', 'speaker', voiceModes),
}

/** The elder default: what a customer of 长辈版 meets first. Captions only, so that a page of stories does not talk. */
export const initialGlobals = { mode: 'elder', step: 3, theme: 'light', language: 'zh-CN', voice: 'captions' }
