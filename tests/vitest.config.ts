import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from '../packages/audit/src/browser/launch.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = 'yinqiao-source'
const resolve = { conditions: [source, ...defaultClientConditions] }
const ssr = { resolve: { conditions: [source, ...defaultServerConditions] } }
const setup = (name: string) => fileURLToPath(new URL(`./setup/${name}`, import.meta.url))

/** The launcher has found the browser and handed its path down; nothing here looks for one. */
const chromium = () =>
  playwright({
    launchOptions: launchOptions(process.env['YINQIAO_BROWSER'] ?? ''),
    contextOptions: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: true },
  })

/** Three rooms to run in: plain code, a DOM, a real browser; and the journeys, which start the server themselves. */
export default defineConfig({
  root,
  resolve,
  ssr,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', include: ['tests/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/**/*.browser.test.tsx'],
          setupFiles: [setup('dom.ts')],
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Named here so that a cold cache finds them at once: a late find reloads the page under a running test.
        optimizeDeps: {
          include: [
            'react/jsx-dev-runtime',
            'react-dom/client',
            '@guidepup/virtual-screen-reader',
            '@radix-ui/react-dialog',
            '@storybook/react-vite',
            '@testing-library/jest-dom/vitest',
            'axe-core',
            'dom-accessibility-api',
            'i18next',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          // The long check says so by these; a page has no environment of its own.
          env: {
            YINQIAO_AXES: process.env['YINQIAO_AXES'] ?? '',
            YINQIAO_SHARD: process.env['YINQIAO_SHARD'] ?? '1/1',
          },
          include: ['tests/**/*.browser.test.tsx'],
          setupFiles: [setup('browser.ts')],
          browser: {
            enabled: true,
            headless: true,
            provider: chromium(),
            viewport: { width: 360, height: 640 },
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          environment: 'node',
          include: ['tests/**/*.journey.ts'],
          fileParallelism: false,
          // Tests that say they may run side by side: most of a walk is waiting, and two cores carry two.
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
