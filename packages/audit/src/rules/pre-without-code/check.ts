import { defineRule } from '../../rule.ts'
import data from './rule.json' with { type: 'json' }

export const rule = defineRule(data, pre => {
  const text = pre.textContent ?? ''
  const isMarked = pre.closest('code, [role="code"], [role="img"]') ?? pre.querySelector('code, samp, kbd, var')
  const words = text.trim().slice(0, 20)
  if (isMarked) return { verdict: 'pass', data: { words } }
  const signs = signsOfCode.filter(sign => sign.test(text)).length
  return signs === 0 ? null : { verdict: signs > 1 ? 'fail' : 'unsure', data: { words } }
})

const signsOfCode = [
  /[{;}]\s*$/m,
  /[=!]==?|=>|&&|\|\||\+=|::|->/,
  /<\/?[a-z][\w-]*[^>]*>/i,
  /\b(function|const|let|var|import|return|def|public|class|void|print|echo|SELECT|elif|endif)\b[\s(]/,
  /\w\([^)\n]*\)/,
  /^\s*(\$|>>>|#!)\s?\w/m,
  /^\s*[\w-]+:\s*[^;\n]+;/m,
]
