/** The wire between the page and the native side: texts out, texts in. Nothing else differs from phone to phone. */
export interface BridgeAdapter {
  /** Hands one JSON text to the native side. Throws when there is none. */
  post(json: string): void
  /** Calls back with every message of the native side, as JSON text or already parsed; the returned function ends it. */
  receive(listener: (message: unknown) => void): () => void
}
