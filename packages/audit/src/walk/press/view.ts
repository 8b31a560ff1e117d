import { isSeen } from '../../measure/visible.ts'
import { wordsIn } from '../../measure/words.ts'
import { within } from '../../select/select.ts'
import { record } from '../sights.ts'
import limits from './limits.json' with { type: 'json' }
import { pressed, until } from './look.ts'

/** The heading that tells what is shown. */
export function mainHeading(): Element | undefined {
  return within(document, 'h1, [role="heading"][aria-level="1"]').find(isSeen)
}

/** Records whether the title went along, where the press has shown another view without a new page. */
export async function viewed(): Promise<void> {
  const press = pressed()
  const heading = mainHeading()
  if (!press || !heading || press.headed === '' || wordsIn(heading) === press.headed) return
  await until(() => document.title !== press.title, limits.retitlesWithinMs)
  record('press', heading, {
    view: { title: document.title, titled: press.title, headed: press.headed, heading: wordsIn(heading) },
  })
}
