import { parseArgs } from 'node:util'
import { startServer } from './start-server.ts'
import { CannotOpen } from './store/trouble.ts'

// The bank as a process of its own: `node main.ts --port 5180 --data <folder>`, or DATABASE_URL for a Postgres.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '5180' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    data: { type: 'string', default: process.env['YINQIAO_DATA'] ?? '.data/bank' },
    static: { type: 'string' },
  },
})

try {
  const server = await startServer({
    port: Number(values.port),
    host: values.host,
    dataDir: values.data,
    databaseUrl: process.env['DATABASE_URL'],
    staticDir: values.static,
  })
  console.log(`银桥 bank is open at ${server.url}`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)))
} catch (problem) {
  if (!(problem instanceof CannotOpen)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
