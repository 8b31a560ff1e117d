/** The bank cannot open. The message says what happened, why it matters and what to do, and holds no secret. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}

export function codeOf(problem: unknown) {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : ''
}
