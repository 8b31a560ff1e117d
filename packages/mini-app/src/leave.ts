import { bank } from './bank.ts'

const owed = 'yinqiao.sign-out-owed'

/**
 * Signs out: this phone forgets at once, whatever the network says, and the bank is told now or before it is next asked
 * who is signed in. So a phone handed over without a network does not open the account when the network is back.
 */
export async function leave(): Promise<void> {
  localStorage.setItem(owed, 'yes')
  // What was typed in this visit: names and card numbers are nobody else's business. An open move stays written down.
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('yinqiao.')) sessionStorage.removeItem(key)
  await settleLeaving()
}

/** Who is signed in, after a sign-out that is still owed has been made good. */
export async function whoIsHere() {
  if (!(await settleLeaving()))
    throw new Error('A sign-out is owed and the bank cannot be reached: nobody may come in.')
  return bank.getSession()
}

async function settleLeaving(): Promise<boolean> {
  if (localStorage.getItem(owed) === null) return true
  try {
    await bank.signOut()
    localStorage.removeItem(owed)
    return true
  } catch {
    return false
  }
}
