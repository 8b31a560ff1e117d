import type { Walk, Walker } from '../walk.ts'
import type { Answer } from './sight.ts'

/** Sends every form as it is, hears what it says, and sends it again with something written in it. */
export const submit: Walk = {
  id: 'submit',
  does: { zh: '什么都不填就提交', en: 'sending forms as they are' },
  limitMs: 45_000,
  async take(walker) {
    const { hand } = walker
    const forms = await hand.evaluateHandle(({ looks }) => looks.submit.forms())
    let watched = false
    for (const handle of (await forms.getProperties()).values()) {
      const form = handle.asElement()
      if (!form || !(await hand.evaluate(({ looks }, element) => looks.submit.before(element as Element), form)))
        continue
      const how = await send(walker)
      // One form tells how long words stay on this page.
      if (how === 'words' && !watched) await hand.evaluate(({ looks }) => looks.submit.watch())
      watched ||= how === 'words'
      if (how === 'words' || how === 'browser' || how === 'marks')
        await again(walker, () => hand.evaluate(({ looks }, element) => looks.submit.before(element as Element), form))
    }
  },
}

async function send(walker: Walker): Promise<Answer['how']> {
  const refusal = await press(walker)
  return await walker.hand.evaluate(({ looks }, what) => looks.submit.answer(what), refusal)
}

/** What the page tried to do when its button was pressed. */
async function press({ page, hand, refused }: Walker): Promise<'box' | 'sent' | null> {
  const before = refused.length
  await page.keyboard.press('Enter')
  await hand.evaluate(({ looks }) => looks.submit.wait())
  const news = refused.slice(before)
  if (news.some(({ what }) => what === 'dialog')) return 'box'
  return news.length > 0 ? 'sent' : null
}

async function again(walker: Walker, before: () => Promise<boolean>): Promise<void> {
  const { page, hand } = walker
  if (!(await hand.evaluate(({ looks }) => looks.submit.goToField()))) return
  await page.keyboard.type('1')
  const written = await hand.evaluate(({ looks }) => looks.submit.inField())
  if (!(await before()) || (await press(walker)) === 'sent') return
  await hand.evaluate(({ looks }, words) => looks.submit.keepWritten(words), written)
}
