import { bare } from '../../measure/words.ts'
import roles from './roles.json' with { type: 'json' }
import type { Said } from './transcript.ts'

export type FaultKind = 'silent' | 'twice' | 'digits'

/** One place where what is said leaves a listener lost. */
export interface Fault {
  readonly kind: FaultKind
  readonly said: Said
}

const running = new RegExp(roles.runningDigits)

/** What is wrong with a transcript, in the order in which one hears it. */
export function faultsIn(all: readonly Said[]): Fault[] {
  return all.flatMap((said, at) => {
    const faults: FaultKind[] = []
    if (said.words === '' && mustSpeak(said)) faults.push('silent')
    if (isTwice(all[at - 1], said) || saysItselfTwice(said)) faults.push('twice')
    if (running.test(said.words)) faults.push('digits')
    return faults.map(kind => ({ kind, said }))
  })
}

/** What is pressed or filled in, and a picture that was not left out as an ornament. */
function mustSpeak({ kind, role }: Said): boolean {
  return kind === 'control' || kind === 'field' || role === 'image'
}

/** A label before its field and a region before its heading repeat on purpose; numbers may well be alike. */
function isTwice(before: Said | undefined, said: Said): boolean {
  if (!before || before.kind === 'place' || before.kind === 'label' || said.kind === 'field') return false
  return hasLetters(said.words) && bare(before.words) === bare(said.words)
}

/** A picture named like the words beside it, in one link. */
function saysItselfTwice({ words, kind }: Said): boolean {
  const [first, second, more] = words.split(' ')
  return kind === 'control' && more === undefined && first === second && hasLetters(first ?? '')
}

function hasLetters(words: string): boolean {
  return bare(words).length > 1 && /\p{L}/u.test(words)
}
