import { parseArgs } from 'node:util'
import { examine } from './examine.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { shard: { type: 'string' } } })

/** The first shard does everything that cannot be cut; the others only their part of the stories on every axis. */
const isFirst = (values.shard ?? '1/1').startsWith('1/')
const words = isFirst ? positionals : ['browser', ...positionals]
const env = { YINQIAO_AXES: 'all', YINQIAO_SHARD: values.shard ?? '1/1' }

process.exitCode = await examine({ kind: 'check', words, env })
