import { aptAdvice, isDebianLike } from './apt.ts'
import type { Machine } from './machine.ts'

/** Whether Chinese can be drawn. Only Linux comes without; where fontconfig cannot be asked, it is taken for granted. */
export async function hasChineseFont(machine: Machine): Promise<boolean> {
  if (machine.platform !== 'linux') return true
  const { code, output } = await machine.run('fc-list', [':lang=zh', 'family'], 20_000)
  return code === 127 || output.trim() !== ''
}

/** What is missing, why it matters, what to do. */
export function missingFont(machine: Machine): string {
  const wish = isDebianLike(machine) ? aptAdvice(machine, ['fonts-noto-cjk']) : 'install Noto Sans CJK'
  return `This computer has no Chinese font, so every size measured on Chinese words will be wrong. You can: ${wish}`
}
