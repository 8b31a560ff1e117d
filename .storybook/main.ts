import type { StorybookConfig } from '@storybook/react-vite'
import { defaultClientConditions, mergeConfig } from 'vite'

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/react-vite', options: {} },
  // A bank's network must see nothing leave it.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: config =>
    mergeConfig(config, {
      base: './',
      logLevel: 'warn',
      resolve: { conditions: ['yinqiao-source', ...defaultClientConditions] },
      // Storybook's own chunks are what they are; a warning at every build would hide one that is ours.
      build: { chunkSizeWarningLimit: 2000 },
    }),
}

export default config
