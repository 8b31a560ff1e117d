import legacy from '@vitejs/plugin-legacy'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/** The phones we promise: Chromium 64 (old WebViews, X5) and what came after, iOS 12 and after. */
export default defineConfig({
  base: './',
  resolve: { conditions: ['yinqiao-source', ...defaultClientConditions] },
  plugins: [
    react(),
    legacy({ targets: ['chrome >= 64', 'ios_saf >= 12'], modernTargets: ['chrome >= 107', 'safari >= 16'] }),
  ],
  build: { outDir: 'dist', emptyOutDir: true, cssTarget: 'chrome64' },
  server: { proxy: { '/api': process.env['YINQIAO_BANK'] ?? 'http://127.0.0.1:5180' } },
})
