import type { Walk, Walker } from '../walk.ts'
import numbers from './steps.json' with { type: 'json' }

/** Changes the page's own text size from the smallest to the largest, as it was told, or as it finds. */
export const steps: Walk = {
  id: 'steps',
  does: { zh: '把页面自己的字号调到最大', en: 'Sets the page’s own text size to its largest' },
  async take(walker) {
    const { page, hand, changeStep } = walker
    const settle = () => page.waitForTimeout(numbers.settleMs)
    const reached = changeStep ? await told(walker) : (await marked(walker)) || (await found(walker))
    await settle()
    await hand.evaluate(({ looks }, known) => (known ? looks.steps.compare() : looks.steps.notFound()), reached)
  },
}

async function told({ page, hand, changeStep }: Walker): Promise<boolean> {
  await changeStep?.(page, 'smallest')
  await page.waitForTimeout(numbers.settleMs)
  await hand.evaluate(({ looks }) => looks.steps.keep())
  await changeStep?.(page, 'largest')
  return true
}

async function marked({ page, hand }: Walker): Promise<boolean> {
  if (!(await hand.evaluate(({ looks }) => looks.steps.setMarked('smallest')))) return false
  await page.waitForTimeout(numbers.settleMs)
  await hand.evaluate(({ looks }) => {
    looks.steps.keep()
    looks.steps.setMarked('largest')
  })
  return true
}

/** Presses what is named like a text size until the words grow, and then until they grow no more. */
async function found({ page, hand }: Walker): Promise<boolean> {
  await hand.evaluate(({ looks }) => looks.steps.keep())
  const total = async () => {
    await page.waitForTimeout(numbers.settleMs)
    return await hand.evaluate(({ looks }) => looks.steps.total())
  }
  let size = await total()
  for (let control = 0; control < numbers.mostControls; control += 1) {
    if (!(await hand.evaluate(({ looks }) => looks.steps.pressNext()))) return false
    let now = await total()
    if (now <= size) continue
    for (let again = 0; again < numbers.mostPresses && now > size; again += 1) {
      size = now
      await hand.evaluate(({ looks }) => looks.steps.pressAgain())
      now = await total()
    }
    // One press too many put the small letters back: a control that switches, not one that adds.
    if (now < size) await hand.evaluate(({ looks }) => looks.steps.pressAgain())
    return true
  }
  return false
}
