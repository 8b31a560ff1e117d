import { readable } from '../read-out/readable.ts'
import { useSaid } from './use-voice.ts'

/**
 * The one live region of the app. It carries the words exactly when we make no sound ourselves, so a screen reader and
 * our voice never talk at once; and not what has just got focus, which a reader reads by itself. An error waits for nobody.
 */
export function LiveRegion() {
  const { saying, heard } = useSaid()
  const said = saying ?? heard
  const words = said && !said.sounds && !focusReads(said.text) ? said : null
  const urgent = words?.priority === 'safety' || words?.priority === 'error'
  return (
    <>
      <div className="yq-hidden" aria-live="polite">
        {words && !urgent ? <p key={words.id}>{words.text}</p> : null}
      </div>
      <div className="yq-hidden" aria-live="assertive">
        {words && urgent ? <p key={words.id}>{words.text}</p> : null}
      </div>
    </>
  )
}

const focusReads = (text: string) => {
  const focused = typeof document === 'undefined' ? null : document.activeElement
  return focused !== null && focused !== document.body && readable(focused).trim() === text.trim()
}
