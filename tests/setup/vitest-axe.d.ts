import 'vitest'
declare module 'vitest' {
  // The letters and their defaults are Vitest's own; every declaration must bear the same.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toHaveNoViolations(): R
  }
}
