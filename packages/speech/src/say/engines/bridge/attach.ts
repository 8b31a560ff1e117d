import type { Director } from '../../director.contract.ts'
import type { Bridge } from './bridge.ts'

/**
 * Keeps a director told of what the phone tells: a screen reader, earphones, a screen that is recorded or cast. Returns
 * the way to end it.
 */
export function attachBridge(bridge: Bridge, director: Pick<Director, 'configure'>): () => void {
  const tell = () => director.configure(bridge.getSnapshot())
  tell()
  return bridge.subscribe(tell)
}
