import { type ReactNode, useEffect } from 'react'
import { CaptionBar } from '@yinqiao/react/caption-bar'
import { HelpBar } from '@yinqiao/react/help-bar'
import { hrefOf, type Route } from './route.ts'

/** What stands around every screen: the screen itself as `<main>`, captions, and the same two ways at the bottom. */
export function Frame({ route, children }: { route: Route; children: ReactNode }) {
  useEffect(() => {
    scrollTo(0, 0)
  }, [route])
  const current = route === 'home' || route === 'help' ? route : null
  return (
    <>
      <main className="app-main">{children}</main>
      <HelpBar homeHref={hrefOf('home')} helpHref={hrefOf('help')} current={current}>
        <CaptionBar />
      </HelpBar>
    </>
  )
}
