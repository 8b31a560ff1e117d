import type { ComponentType } from 'react'
import { YinqiaoProvider, type YinqiaoProviderProps } from '@yinqiao/react'
import { render } from 'vitest-browser-react'
import { systemClock } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import { composeStories } from '@storybook/react-vite'

export type Axes = Pick<YinqiaoProviderProps, 'mode' | 'step' | 'theme' | 'language'>
type StoryOf = ComponentType & { readonly parameters?: Readonly<Record<string, unknown>> }
type StoriesModule = Parameters<typeof composeStories>[0]

/** The first axes of every loop: 长辈版 as a customer first meets it, at a time that never moves. */
const elder: Axes = { mode: 'elder', step: 3, theme: 'light', language: 'zh-CN' }
const now = () => new Date('2026-11-23T14:30:00+08:00')

/** Every story there is, `<folder>/<thing>` → its module. */
export const storyFiles = import.meta.glob<StoriesModule>('../../stories/**/*.stories.tsx', { eager: true })

/** Every single story, as a loop takes it: its name `<thing>/<Story>` and the component that shows it. */
export function allStories(): { name: string; thing: string; Story: ComponentType }[] {
  return Object.entries(storyFiles).flatMap(([file, module]) => {
    const thing = /([^/]+)\.stories\.tsx$/.exec(file)?.[1] ?? file
    return Object.entries(composeStories(module)).map(([story, Story]) => ({
      name: `${thing}/${story}`,
      thing,
      Story: Story as ComponentType,
    }))
  })
}

/** Puts a story on the stage, in a provider without memory, and keeps what is said. */
export async function stage(Story: ComponentType, axes: Axes = elder) {
  const said: string[] = []
  // A story of what happens while there is sound says so; the engine is heard by nobody.
  const aloud = (Story as StoryOf).parameters?.['aloud'] === true
  const voice = aloud
    ? ({ voice: 'sound', engines: [scripted({ clock: systemClock })] } as const)
    : ({ voice: 'captions' } as const)
  const show = (next: Axes) => (
    <YinqiaoProvider {...next} {...voice} memory={null} now={now} onSay={line => said.push(line.text)}>
      <main style={{ padding: 16 }}>
        <Story />
      </main>
    </YinqiaoProvider>
  )
  const screen = await render(show(axes))
  const root = screen.container.querySelector<HTMLElement>('.yq-root')!
  return { root, said, restyle: (next: Axes) => screen.rerender(show({ ...axes, ...next })) }
}
