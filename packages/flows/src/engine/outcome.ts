/**
 * What is known of one request that moves money. After every failure there are three answers, not two:
 * moved, not moved, not yet known. `key` is the idempotency key the bank knows the request by.
 */
export type Outcome<Receipt, Problem> =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly key: string }
  | { readonly is: 'moved'; readonly key: string; readonly receipt: Receipt }
  /** `problem` is null when the bank only says that nothing moved and nothing will. */
  | { readonly is: 'not-moved'; readonly key: string; readonly problem: Problem | null }
  /** The answer was lost. `asked` counts how often the bank has been asked since. */
  | { readonly is: 'unknown'; readonly key: string; readonly asked: number }
  | { readonly is: 'asking'; readonly key: string; readonly asked: number }

export type OutcomeEvent<Receipt, Problem> =
  | { readonly type: 'send'; readonly key: string }
  /** Taken up again after a reload: sent once, never answered. */
  | { readonly type: 'resume'; readonly key: string }
  | { readonly type: 'ask'; readonly key: string }
  | { readonly type: 'lose'; readonly key: string }
  | { readonly type: 'move'; readonly key: string; readonly receipt: Receipt }
  | { readonly type: 'refuse'; readonly key: string; readonly problem: Problem | null }
  /** The customer has read the answer and begins something new. */
  | { readonly type: 'forget' }

/** Whether the bank's answer has come. Until then nothing else may be sent. */
export const known = ({ is }: { readonly is: Outcome<never, never>['is'] }) =>
  is === 'idle' || is === 'moved' || is === 'not-moved'

/** What is known after an event. An event out of turn, late, or about another key changes nothing: the first answer stands. */
export function learn<Receipt, Problem>(
  state: Outcome<Receipt, Problem>,
  event: OutcomeEvent<Receipt, Problem>,
): Outcome<Receipt, Problem> {
  if (event.type === 'send') return known(state) ? { is: 'sending', key: event.key } : state
  if (event.type === 'resume') return known(state) ? { is: 'unknown', key: event.key, asked: 0 } : state
  if (event.type === 'forget') return known(state) ? { is: 'idle' } : state
  // Nothing is open, or the event is about something else.
  if (state.is === 'idle' || state.is === 'moved' || state.is === 'not-moved' || state.key !== event.key) return state
  const { key } = state
  const asked = state.is === 'sending' ? 0 : state.asked
  switch (event.type) {
    case 'ask':
      return state.is === 'unknown' ? { is: 'asking', key, asked: asked + 1 } : state
    case 'lose':
      return { is: 'unknown', key, asked }
    case 'move':
      return { is: 'moved', key, receipt: event.receipt }
    case 'refuse':
      return { is: 'not-moved', key, problem: event.problem }
  }
}
