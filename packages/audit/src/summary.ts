import type { Finding } from './finding.ts'
import type { Profile } from './profiles/index.ts'

const shown = 5

/** What a person reads after a check: the worst first, each rule once, with the first few places. */
export function summary(target: string, profile: Profile, findings: readonly Finding[]): string {
  const names = new Set(findings.map(nameOf))
  const groups = [...names].map(name => findings.filter(finding => nameOf(finding) === name))
  const count = (verdict: string) => findings.filter(finding => finding.verdict === verdict).length
  return [
    `银桥检查：${target}`,
    `按“${profile.title.zh}”（${profile.id}）看，${count('fail')} 处不合，${count('unsure')} 处要人看一看。`,
    ...groups.flatMap(group => ['', ...lines(group)]),
    '',
    '机器只能看出一部分：话好不好懂、读屏顺不顺、真机上的手感，还要请人来试。这份结果帮助您对照标准，不是合规证明。',
  ].join('\n')
}

function nameOf({ rule, verdict }: Finding): string {
  return `${verdict} ${rule}`
}

function lines(group: readonly Finding[]): string[] {
  const [first] = group
  if (!first) return []
  const { verdict, impact, title, rule, standards, why } = first
  const more = group.length > shown ? [`    还有 ${group.length - shown} 处，用 --json 可以看全。`] : []
  return [
    `${verdict === 'fail' ? '✗ 不合' : '？要看'} · ${impact} · ${title.zh}（${[rule, ...standards].join('，')}）· ${group.length} 处`,
    `  ${why.zh}`,
    ...group
      .slice(0, shown)
      .flatMap(({ snippet, element, fix }) => [`    ${snippet}`, `      在 ${element}`, `      ${fix.zh}`]),
    ...more,
  ]
}
