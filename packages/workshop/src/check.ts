import { examine } from './examine.ts'

process.exitCode = await examine({ kind: 'check', words: splitShard(process.argv.slice(2)) })

/** `--shard 1/4` and `--shard=1/4` are the same wish; the test runner hears only the second beside file names. */
function splitShard(words: readonly string[]): string[] {
  const at = words.indexOf('--shard')
  return at === -1 ? [...words] : [...words.slice(0, at), `--shard=${words[at + 1] ?? ''}`, ...words.slice(at + 2)]
}
