/** Something the person at the command line can put right; the message says what to do. The command ends with 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
