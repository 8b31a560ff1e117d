// jsdom brings no types of its own; this is the part tests use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { contentType?: string })
    readonly window: Window & typeof globalThis
  }
}
