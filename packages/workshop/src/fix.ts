import { tool } from './command.ts'

const files = process.argv.length > 2 ? process.argv.slice(2) : ['.']
const mended = await tool('oxlint', ['--fix', ...files])
const formatted = await tool('prettier', ['--write', '--log-level=warn', ...files])
process.exitCode = Math.max(mended.code, formatted.code)
