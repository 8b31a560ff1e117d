import { demoPin } from '@yinqiao/bank/seed'
import { signIn, transfer } from '@yinqiao/flows/banking'
import { YinqiaoProvider } from '@yinqiao/react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { clock, Scene } from '../../stories/flows/scene.tsx'
import { clipped } from '../loops/clipped.ts'
import { reads } from '../loops/reads.ts'

/** The smallest and the largest text of 长辈版, on a small phone: nothing clipped, nothing covered, no finger needed. */
const steps = [2, 5] as const

for (const step of steps) {
  test(`money goes to a daughter by keyboard alone, at text step ${step}`, async () => {
    const root = await show(step, <Scene flow={transfer} />)
    await hears('您要转给谁？')
    await goTo('李芳')
    await press('{Enter}')

    await hears('转给李芳多少钱？')
    await goTo('金额（元）')
    await press('200')
    // A soft keyboard takes the lower part of the screen: the amount and the way on stay above it.
    await page.viewport(360, 350)
    await expect.poll(() => document.querySelector('[data-keyboard=up]')).not.toBeNull()
    await drawn()
    uncovered()
    inSight('下一步')
    await page.viewport(360, 640)
    await press('{Enter}')
    expect(heading(), 'the first Enter reads the amount back').toBe('转给李芳多少钱？')
    await press('{Enter}')

    await hears('想让李芳什么时候收到？')
    await goTo('实时到账')
    await press('{ArrowDown}')
    await goTo('下一步：核对')
    await press('{Enter}')

    await hears('转给李芳，200.00 元，对吗？')
    await goTo('对，转给李芳')
    await press('{Enter}')

    await hears('请输入密码')
    await goTo('密码')
    await press(demoPin)

    await hears('已经提交，转给李芳')
    await goTo('撤回这笔钱')
    await goTo('再转一笔')
    await press('{Shift>}{Tab}{/Shift}')
    await press('{Enter}')
    await expect.poll(() => root.innerText).toContain('办完了')
  })

  test(`somebody new is thought over by keyboard alone, at text step ${step}`, async () => {
    const root = await show(step, <Scene flow={transfer} />)
    await hears('您要转给谁？')
    await goTo('转给新的人')
    await press('{Enter}')

    await hears('新的收款人是谁？')
    await goTo('收款人的姓名')
    await press('孙浩')
    await goTo('收款人的卡号')
    await press('6214830400907713360')
    await press('{Enter}')

    await hears('这笔钱，是谁让您转给孙浩的？')
    await goTo('我自己要转')
    await press('{ArrowDown}{ArrowDown}')
    await goTo('下一步')
    await press('{Enter}')

    await hears('转给孙浩多少钱？')
    await goTo('200 元')
    await press('{Enter}')
    await goTo('下一步')
    await press('{Enter}')

    await hears('这笔先别急着转')
    await goTo('先等等，问问家人')
    await press('{Enter}')
    await hears('好，先不转')
    await goTo('回首页')
    await press('{Enter}')
    await expect.poll(() => root.innerText).toContain('办完了')
  })

  test(`signing in by keyboard alone, at text step ${step}`, async () => {
    const root = await show(step, <Scene flow={signIn} customerId={null} />)
    await hears('您是哪一位？')
    await goTo('王秀兰')
    await press('{Enter}')
    await hears('王秀兰，请输入密码')
    await goTo('密码')
    await press(demoPin)
    await expect.poll(() => root.innerText).toContain('办完了')
  })
}

async function show(step: (typeof steps)[number], scene: React.ReactNode) {
  const { container } = await render(
    <YinqiaoProvider mode="elder" step={step} voice="captions" memory={null} now={clock}>
      <main>{scene}</main>
    </YinqiaoProvider>,
  )
  return container
}

const press = (keys: string) => userEvent.keyboard(keys)
// What an eye reads of the question; a reader gets the words the voice says.
const heading = () => {
  const title = document.querySelector('h1')
  return (title?.querySelector('[aria-hidden]') ?? title)?.textContent?.replace(/\u00a0/g, ' ')
}

/** A new screen is heard by its focus, and nothing of it is cut off. */
async function hears(question: string) {
  await expect.poll(heading, { timeout: 4000 }).toBe(question)
  expect(document.activeElement?.tagName).toBe('H1')
  await drawn()
  expect(clipped(document.body)).toEqual([])
  uncovered()
}

/** Tabs to the control of that name, as a keyboard user would; each stop on the way can be seen. */
async function goTo(name: string) {
  for (let stop = 0; stop < 30; stop += 1) {
    await press('{Tab}')
    await drawn()
    uncovered()
    if (reads(document.activeElement).startsWith(name)) return
  }
  throw new Error(`No tab stop is called "${name}". A keyboard user would not find it.`)
}

/** What has focus is in sight: no bar, no caption lies over it (WCAG-2.4.11). */
function uncovered() {
  const focused = document.activeElement
  if (!focused || focused === document.body) return
  expect(covered(focused), reads(focused)).toBe(false)
}

function inSight(name: string) {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent === name)
  expect(button && covered(button), name).toBe(false)
}

function covered(element: Element): boolean {
  const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 30))
  return seen === null || !(seen.contains(element) || (element.closest('label') ?? element).contains(seen))
}

const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
