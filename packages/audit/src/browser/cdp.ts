// Puppeteer and Playwright speak to browsers of their own year; these forty lines speak to any.

// The protocol's messages are the browser's own, hundreds of shapes; each caller knows the few fields it reads.
// oxlint-disable-next-line typescript/no-explicit-any
type Message = any

/** One DevTools connection: commands with answers, events with listeners. */
export interface Connection {
  readonly send: (method: string, params?: object) => Promise<Message>
  readonly on: (event: string, listener: (params: Message) => void) => void
  readonly close: () => void
}

const answerLimitMs = 30_000

/** Connects to a page's DevTools socket. `send` throws when the browser refuses, or is silent for thirty seconds. */
export async function connect(socketUrl: string): Promise<Connection> {
  const socket = new WebSocket(socketUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`No DevTools at ${socketUrl}`)))
  })
  const waiting = new Map<number, (message: Message) => void>()
  const listeners = new Map<string, ((params: Message) => void)[]>()
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data))
    waiting.get(message.id)?.(message)
    for (const listener of listeners.get(message.method) ?? []) listener(message.params)
  })
  let last = 0
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        const timer = setTimeout(() => reject(new Error(`${method}: no answer for ${answerLimitMs} ms`)), answerLimitMs)
        waiting.set(id, ({ error, result }) => {
          clearTimeout(timer)
          waiting.delete(id)
          if (error) reject(new Error(`${method}: ${error.message}`))
          else resolve(result)
        })
        socket.send(JSON.stringify({ id, method, params }))
      }),
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    close: () => socket.close(),
  }
}
