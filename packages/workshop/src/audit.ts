import { command } from './command.ts'
import { browserEnv } from './browser.ts'
import { root } from './root.ts'

const { code } = await command(process.execPath, [`${root}/packages/audit/src/cli.ts`, ...process.argv.slice(2)], {
  env: await browserEnv(),
})
process.exitCode = code
