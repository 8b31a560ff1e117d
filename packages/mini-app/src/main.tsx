import { createRoot } from 'react-dom/client'
import { YinqiaoProvider } from '@yinqiao/react'
import { PointToHear } from '@yinqiao/react/point-to-hear'
import '@yinqiao/tokens/tokens.css'
import '@yinqiao/react/styles.css'
import '@yinqiao/flows/styles.css'
import './app.css'
import { App } from './app.tsx'
import { SpokenProvider } from './spoken.tsx'

const place = document.getElementById('app')
if (!place)
  throw new Error('mini-app: no #app on the page. Nothing could be shown. Put <div id="app"> into index.html.')

createRoot(place).render(
  // A real bank names the pack its voice actor recorded; this one is a machine's draft, made by `npm start`.
  <YinqiaoProvider clips="./clips/zh-CN/pack.json" allowsDraft>
    <PointToHear>
      <SpokenProvider>
        <App />
      </SpokenProvider>
    </PointToHear>
  </YinqiaoProvider>,
)
