import { findBrowser } from './find.ts'

// Prints the path alone, so that a shell can take it: YINQIAO_BROWSER=$(node main.ts).
try {
  const { path } = await findBrowser({ install: process.argv.includes('--install'), say: console.error })
  console.log(path)
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
