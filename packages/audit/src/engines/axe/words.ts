import type { CheckResult } from 'axe-core'
import chinese from 'axe-core/locales/zh_CN.json' with { type: 'json' }
import type { Words } from '../../finding.ts'

type Template = string | { readonly [key: string]: string }

const ruleWords: Readonly<Record<string, { description: string; help: string }>> = chinese.rules
const checkWords: Readonly<Record<string, { fail?: Template; incomplete?: Template }>> = chinese.checks

/** A rule's name and reason in both languages; English where the Chinese translation has no such rule yet. */
export function wordsOf({ id, help, description }: { id: string; help: string; description: string }) {
  const zh = ruleWords[id] ?? { help, description }
  return { title: { zh: zh.help, en: help }, why: { zh: zh.description, en: description } } satisfies Record<
    string,
    Words
  >
}

/** What to do about one element: what each of axe's checks has to say, in both languages. */
export function fixOf(checks: readonly CheckResult[], kind: 'fail' | 'incomplete'): Words {
  const zh = checks.map(check => translated(check, kind) ?? check.message)
  return { zh: zh.join('；'), en: checks.map(({ message }) => message).join('; ') }
}

function translated({ id, data }: CheckResult, kind: 'fail' | 'incomplete'): string | undefined {
  const template = checkWords[id]?.[kind]
  const values: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? data : {}
  const key = [String(values['messageKey']), 'default', 'singular'].find(
    name => typeof template === 'object' && name in template,
  )
  const sentence = typeof template === 'object' ? template[key ?? ''] : template
  return sentence?.replace(/\$\{data(?:\.(\w+))?\}/g, (_, name?: string) => String(name ? values[name] : data))
}
