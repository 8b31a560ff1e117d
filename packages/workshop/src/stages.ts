/**
 * What a change must pass, in this order: the quick first. `run` names how: a tool with its words, one of our own
 * verbs, or projects of tests/vitest.config.ts.
 */
export type Stage = {
  id: string
  does: string
  takes: string
  /** `check` stages are left out of `npm test`. */
  only?: 'check'
  run:
    | { tool: string; words: readonly string[] }
    | { verb: string; words: readonly string[] }
    | { projects: readonly string[]; browser?: boolean }
}

export const stages: readonly Stage[] = [
  {
    id: 'format',
    does: 'every file has one shape',
    takes: '10 s',
    run: { tool: 'prettier', words: ['--check', '--log-level=warn', '.'] },
  },
  {
    id: 'lint',
    does: 'no promise is left alone, no hook is misused',
    takes: '5 s',
    run: { tool: 'oxlint', words: ['--type-aware', '--quiet'] },
  },
  {
    id: 'types',
    does: 'every name means what it says, also to those who install it',
    takes: '5 s',
    run: { tool: 'tsc', words: ['-p', 'tsconfig.json', '--declaration'] },
  },
  {
    id: 'docs',
    does: 'tables and pictures of the docs are those of the code',
    takes: '2 s',
    run: { verb: 'docs', words: ['--check'] },
  },
  { id: 'plain', does: 'plain code, and parts in a DOM', takes: '1 min', run: { projects: ['plain', 'dom'] } },
  {
    id: 'browser',
    does: 'what only layout can tell, in Chromium',
    takes: '1 min',
    run: { projects: ['browser'], browser: true },
  },
  {
    id: 'journey',
    does: 'whole journeys against the real server',
    takes: '2 min',
    run: { projects: ['journey'], browser: true },
  },
  {
    id: 'packages',
    does: 'the packed packages work in a project that is not ours',
    takes: '1 min',
    only: 'check',
    run: { verb: 'pack', words: [] },
  },
  {
    id: 'storybook',
    does: 'Storybook builds',
    takes: '30 s',
    only: 'check',
    run: {
      tool: 'storybook',
      words: ['build', '--quiet', '--output-dir', '.out/storybook'],
    },
  },
]
