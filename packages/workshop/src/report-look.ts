import { readFileSync, writeFileSync } from 'node:fs'
import { root } from './root.ts'

/** The look the audit's report has: the elder mode, its default step, the light theme. */
const wanted = ["[data-yq-mode='elder']", "[data-yq-theme='light']", "[data-yq-step='3']"]
const home = `${root}/packages/audit/src/report/html/tokens.css`

/** The tokens of that look as one sheet. The audit imports nothing of ours, so it is handed a copy; a test compares. */
export function reportTokens(css = readFileSync(`${root}/packages/tokens/src/generated/tokens.css`, 'utf8')): string {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', lines = '']) => ({
    selectors,
    lines,
  }))
  const same = blocks[0]?.lines ?? ''
  const ofLook = wanted.map(selector => blocks.find(({ selectors }) => selectors.includes(`${selector}`))?.lines ?? '')
  return `/* Copied from @yinqiao/tokens by npm run build tokens. */\n:root {${[same, ...ofLook].join('').replaceAll('\n\n', '\n')}}\n`
}

if (import.meta.main) writeFileSync(home, reportTokens())
