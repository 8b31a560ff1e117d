import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import eye from './eye.json' with { type: 'json' }

/** Reads strips of words out of pictures. */
export interface Reader {
  read(strip: Buffer): Promise<string>
  end(): Promise<void>
}

/** Opens the reader with the words it learned from the disk, never from the network; null where it is not installed. */
export async function openReader(): Promise<Reader | null> {
  const brought = await bring()
  if (!brought) return null
  const { tesseract, langPath } = brought
  const { createWorker, OEM, PSM } = tesseract
  const worker = await createWorker(eye.language, OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    // Whoever asked hears of a failure; without a handler it would end the whole process as well.
    errorHandler: () => {},
  })
  // It would tell every line it cannot read on the terminal.
  const quiet = { debug_file: '/dev/null' }
  await worker.setParameters({ tessedit_pageseg_mode: PSM.RAW_LINE, user_defined_dpi: '300', ...quiet })
  return {
    read: async strip => (await worker.recognize(strip)).data.text,
    end: async () => {
      await worker.terminate()
    },
  }
}

async function bring() {
  try {
    const { default: tesseract } = await import('tesseract.js')
    const data = createRequire(import.meta.url).resolve(`@tesseract.js-data/${eye.language}/package.json`)
    return { tesseract, langPath: join(dirname(data), eye.languageFolder) }
  } catch {
    return null
  }
}
