import { createRoot } from 'react-dom/client'
import { YinqiaoProvider } from '@yinqiao/react'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'
import './app.css'
import { App } from './app.tsx'

const place = document.getElementById('app')
if (!place)
  throw new Error('mini-app: no #app on the page. Nothing could be shown. Put <div id="app"> into index.html.')

createRoot(place).render(
  <YinqiaoProvider>
    <App />
  </YinqiaoProvider>,
)
