import { examine } from './examine.ts'

process.exitCode = await examine({ kind: 'test', words: process.argv.slice(2) })
