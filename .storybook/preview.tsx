import type { Decorator, Preview } from '@storybook/react-vite'
import { addons } from 'storybook/preview-api'
import { axeSpec } from '@yinqiao/audit/storybook'
import { zhCN } from '@yinqiao/locales'
import { YinqiaoProvider, type YinqiaoProviderProps } from '@yinqiao/react'
import { type Said, systemClock } from '@yinqiao/speech/say'
import { scripted } from '@yinqiao/speech/say/scripted'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'
import './preview.css'
import { saidEvent } from './said.ts'
import { lineOf } from './said-line.ts'
import { globalTypes, initialGlobals } from './toolbar.ts'

type Choices = Pick<YinqiaoProviderProps, 'mode' | 'step' | 'theme' | 'language' | 'voice'>

/** For stories of what happens while there is sound (`parameters: { aloud: true }`): an engine nobody hears. */
const silent = scripted({ clock: systemClock })

/** A story knows nothing of modes: the toolbar's choices are put around it, and forgotten with the page. */
const choices: Decorator = (Story, { globals, parameters }) => {
  // The toolbar offers exactly the values of these types (toolbar.ts).
  const { mode, step, theme, language, voice } = globals as Required<Choices>
  const tell = ({ tokens }: Said) => addons.getChannel().emit(saidEvent, lineOf(tokens, language, zhCN.voice.withheld))
  const aloud = parameters['aloud'] ? { engines: [silent], voice: 'sound' as const } : { voice }
  return (
    <YinqiaoProvider {...{ mode, step, theme, language, ...aloud }} memory={null} onSay={tell}>
      <div className={parameters['screen'] ? 'story-screen' : 'story'}>
        <Story />
      </div>
    </YinqiaoProvider>
  )
}

const phone = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
  type: 'mobile' as const,
})

const preview: Preview = {
  decorators: [choices],
  globalTypes,
  initialGlobals: { ...initialGlobals, viewport: { value: 'phone', isRotated: false } },
  parameters: {
    layout: 'fullscreen',
    // The panel shows our own rules beside axe's; what needs layout is judged where it stands.
    a11y: { test: 'error', config: axeSpec('elder-app') },
    viewport: {
      options: {
        phone: phone('手机 360', 360, 640),
        narrow: phone('小手机 320', 320, 568),
        kiosk: phone('网点一体机', 1080, 1920),
      },
    },
    options: { storySort: { order: ['Parts', 'Flows'] } },
  },
  tags: ['autodocs'],
}

export default preview
