import { parseArgs } from 'node:util'
import { tool } from './command.ts'
import { alive, copy, type Kind, places } from './copy.ts'
import { root } from './root.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { like: { type: 'string' } } })
const [kind = '', name = ''] = positionals

const wrong = whatIsWrong(kind, name, values.like)
if (wrong !== null) {
  console.error(wrong)
  process.exitCode = 1
} else if (isKind(kind) && values.like !== undefined) {
  const touched = copy({ root, kind, name, like: values.like })
  await tool('prettier', ['--write', '--log-level=warn', ...touched])
  console.log(touched.join('\n'))
  console.log(
    `\n${name} is ${values.like} under a new word. Change what differs, the words and the promise first, then npm test.`,
  )
}

function whatIsWrong(kind: string, name: string, like: string | undefined): string | null {
  const usage = 'npm run new -- component|rule|flow <name> --like <name>'
  if (!isKind(kind)) return usage
  const living = alive(root, kind)
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name))
    return `${usage}\nThe name is the thing’s one word, as pin-pad is: small letters and hyphens.`
  if (living.includes(name)) return `There is a ${kind} called ${name} already.`
  if (like === undefined || !living.includes(like)) return `${usage}\nAlive are: ${living.join(', ')}.`
  return null
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(places, word)
}
