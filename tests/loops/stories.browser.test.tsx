import { audit, describe as tell } from '@yinqiao/audit'
import { modes, steps, themes } from '@yinqiao/tokens'
import { expect, test } from 'vitest'
import { clipped } from './clipped.ts'
import { allStories, type Axes, stage } from './stage.tsx'

/**
 * Every story in a real browser, at the smallest and the largest step of 长辈版: the whole audit (ours and axe). Other
 * themes restyle the open page for contrast only, the other language for clipping only; `npm run check` takes the full
 * product of axes.
 */
const everything = import.meta.env['YINQIAO_AXES'] === 'all'
const shard = shardOf(import.meta.env['YINQIAO_SHARD'])

const whole: Axes[] = everything
  ? modes.flatMap(mode => steps.flatMap(step => themes.map(theme => ({ mode, step, theme }))))
  : [
      { mode: 'elder', step: 2 },
      { mode: 'elder', step: 5 },
    ]

for (const { name, Story } of allStories().filter((_, index) => index % shard.of === shard.at)) {
  test(`${name} can be read and touched by an old or disabled customer`, async () => {
    const { root, restyle } = await stage(Story, whole[0])
    for (const axes of whole) {
      await restyle(axes)
      expect(await faults(root), JSON.stringify(axes)).toEqual([])
    }
    for (const theme of themes) {
      await restyle({ mode: 'elder', step: 3, theme })
      expect(await faults(root, ['color-contrast']), theme).toEqual([])
    }
    await restyle({ mode: 'elder', step: 5, language: 'en' })
    await expect.poll(() => root.lang).toBe('en')
    await drawn()
    expect(clipped(root), 'English, step 5').toEqual([])
  })
}

async function faults(root: HTMLElement, only?: string[]): Promise<string[]> {
  await drawn()
  // A story about leaving 长辈版 shows standard mode inside, and is held to what standard mode promises.
  const profile = root.querySelector('[data-yq-mode="standard"]') ? 'standard' : 'elder-app'
  const findings = await audit(root, { profile, ...(only ? { only } : {}) })
  const failed = findings.filter(finding => finding.verdict === 'fail').map(finding => tell(finding))
  return only ? failed : [...failed, ...clipped(root)]
}

/** Two frames: what follows the size of a box has then followed. */
const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))

/** `2/3` → the second third. */
function shardOf(text: string | undefined): { at: number; of: number } {
  const [at = 1, of = 1] = (text ?? '1/1').split('/').map(Number)
  return { at: at - 1, of }
}
