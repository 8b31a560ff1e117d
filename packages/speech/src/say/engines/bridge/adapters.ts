import type { BridgeAdapter } from './adapter.ts'

export interface WindowAdapterOptions {
  /** The name the native side gave its object or handler. */
  readonly object?: string
  /** The name of the function the native side calls with each JSON text: `window.yinqiaoReceive(json)`. */
  readonly receiver?: string
  /** The window both sides know; the page's own when nothing is said. */
  readonly on?: object
}

/**
 * Android WebView: an object of `addJavascriptInterface` whose method `post(String json)` bears `@JavascriptInterface`;
 * the native side answers by `evaluateJavascript`.
 */
export function androidAdapter({ object = 'YinqiaoAndroid', ...options }: WindowAdapterOptions = {}): BridgeAdapter {
  return objectAdapter(object, options)
}

/** HarmonyOS ArkWeb: an object of `registerJavaScriptProxy` with a method `post`; it answers by `runJavaScript`. */
export function harmonyAdapter({ object = 'YinqiaoHarmony', ...options }: WindowAdapterOptions = {}): BridgeAdapter {
  return objectAdapter(object, options)
}

/** iOS WKWebView: a `WKScriptMessageHandler`; the native side answers by `evaluateJavaScript`. */
export function iosAdapter({ object = 'yinqiao', ...options }: WindowAdapterOptions = {}): BridgeAdapter {
  return {
    post(json) {
      const { webkit } = pageOf(options) as {
        webkit?: { messageHandlers: Record<string, { postMessage(json: string): void }> }
      }
      const handler = webkit?.messageHandlers[object]
      if (!handler) throw missing(object)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a WKScriptMessageHandler knows no origins
      handler.postMessage(json)
    },
    receive: listener => receiveOn(options, listener),
  }
}

/** What `portAdapter` needs of its end. */
export interface PortLike {
  postMessage(json: string): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  start?(): void
}

/** One end of a channel: the object of Android's `addWebMessageListener`, a message port of ArkWeb. */
export function portAdapter(port: PortLike): BridgeAdapter {
  return {
    post: json => port.postMessage(json),
    receive(listener) {
      const hear = ({ data }: MessageEvent) => listener(data)
      port.addEventListener('message', hear)
      // A port keeps its messages until it is started; other ends know no such thing.
      port.start?.()
      return () => port.removeEventListener('message', hear)
    },
  }
}

/** A page in a frame of the app's own page. Only messages of that very window and origin are read. */
export function frameAdapter(host: Window, origin: string, page: Window = window): BridgeAdapter {
  return {
    post: json => host.postMessage(json, origin),
    receive(listener) {
      const hear = (event: MessageEvent) => {
        if (event.source === host && event.origin === origin) listener(event.data)
      }
      page.addEventListener('message', hear)
      return () => page.removeEventListener('message', hear)
    },
  }
}

function objectAdapter(object: string, options: WindowAdapterOptions): BridgeAdapter {
  return {
    post(json) {
      const native = pageOf(options)[object] as { post(json: string): void } | undefined
      if (!native) throw missing(object)
      // As a method of its object: Android refuses one that was taken off.
      native.post(json)
    },
    receive: listener => receiveOn(options, listener),
  }
}

function receiveOn(options: WindowAdapterOptions, listener: (message: unknown) => void): () => void {
  const { receiver = 'yinqiaoReceive' } = options
  const page = pageOf(options)
  page[receiver] = listener
  return () => {
    if (page[receiver] === listener) delete page[receiver]
  }
}

/** A window is known to us by the names two sides agreed on, which no type can know. */
function pageOf({ on = globalThis }: WindowAdapterOptions): Record<string, unknown> {
  return on as Record<string, unknown>
}

function missing(object: string): Error {
  return new Error(
    `Bridge: no ${object} in this window. The page is not inside the app. Use clips or the browser's voice.`,
  )
}
