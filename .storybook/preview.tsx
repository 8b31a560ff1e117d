import type { Decorator, Preview } from '@storybook/react-vite'
import { YinqiaoProvider, type YinqiaoProviderProps } from '@yinqiao/react'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'
import './preview.css'
import { globalTypes, initialGlobals } from './toolbar.ts'

type Choices = Pick<YinqiaoProviderProps, 'mode' | 'step' | 'theme' | 'language' | 'voice'>

/** A story knows nothing of modes: the toolbar's choices are put around it, and forgotten with the page. */
const choices: Decorator = (Story, { globals, parameters }) => {
  // The toolbar offers exactly the values of these types (toolbar.ts).
  const { mode, step, theme, language, voice } = globals as Required<Choices>
  return (
    <YinqiaoProvider {...{ mode, step, theme, language, voice }} memory={null}>
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
    a11y: { test: 'error' },
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
