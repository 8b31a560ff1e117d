import type { Page } from 'playwright'

export interface Media {
  readonly type: string
  readonly body: Buffer
}

/** The pictures, sounds and films of the cases, by path: made here, so that nothing foreign lies in the repository. */
export async function makeMedia(page: Page): Promise<ReadonlyMap<string, Media>> {
  const made = await page.evaluate(draw)
  const bytes = (base64: string) => Buffer.from(base64, 'base64')
  return new Map([
    ['/logo.png', { type: 'image/png', body: bytes(made.logo) }],
    ['/words.png', { type: 'image/png', body: bytes(made.words) }],
    ['/party.png', { type: 'image/png', body: bytes(made.party) }],
    ['/film.webm', { type: 'video/webm', body: bytes(made.film) }],
    ['/silent.webm', { type: 'video/webm', body: bytes(made.silent) }],
    ['/sound.wav', { type: 'audio/wav', body: wav(8) }],
    ['/beep.wav', { type: 'audio/wav', body: wav(1) }],
  ])
}

/** A tone of so many seconds, eight bits, eight thousand a second. */
function wav(seconds: number): Buffer {
  const rate = 8000
  const tone = Buffer.from(
    Array.from({ length: rate * seconds }, (_none, at) => 128 + Math.round(60 * Math.sin(at / 5))),
  )
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + tone.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(tone.length, 40)
  return Buffer.concat([head, tone])
}

/** Runs in the page: draws three pictures and films four seconds twice, once with a tone. */
async function draw() {
  const picture = (width: number, height: number, paint: (pen: CanvasRenderingContext2D) => void) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const pen = canvas.getContext('2d')
    if (pen) paint(pen)
    return canvas
  }
  const words = (text: string) => (pen: CanvasRenderingContext2D) => {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, 400, 100)
    pen.fillStyle = '#a00'
    pen.font = '24px sans-serif'
    pen.fillText(text, 10, 32)
  }
  const logo = picture(145, 48, words('柳湖银行'))
  const notice = picture(280, 48, words('大额转账请等两个小时'))
  const party = picture(120, 90, pen => {
    for (let at = 0; at < 40; at++) {
      pen.fillStyle = `hsl(${at * 9} 80% 60%)`
      pen.fillRect((at * 37) % 120, (at * 53) % 90, 6, 6)
    }
  })
  const base64 = (canvas: HTMLCanvasElement) => canvas.toDataURL('image/png').split(',')[1] ?? ''

  const film = async (tone: boolean) => {
    const screen = picture(160, 90, () => {})
    const pen = screen.getContext('2d')
    const stream = screen.captureStream(10)
    const sound = new AudioContext()
    if (tone) {
      const whistle = sound.createOscillator()
      const wire = sound.createMediaStreamDestination()
      whistle.connect(wire)
      whistle.start()
      for (const track of wire.stream.getAudioTracks()) stream.addTrack(track)
    }
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const stopped = new Promise(resolve => (recorder.onstop = resolve))
    recorder.start()
    for (let at = 0; at < 40; at++) {
      if (pen) pen.fillStyle = `hsl(${at * 9} 80% 60%)`
      pen?.fillRect(0, 0, 160, 90)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    recorder.stop()
    await stopped
    await sound.close()
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  }
  const [talking, silent] = await Promise.all([film(true), film(false)])
  return { logo: base64(logo), words: base64(notice), party: base64(party), film: talking, silent }
}
