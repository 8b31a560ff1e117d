import type { ReactNode } from 'react'
import { Icon } from '../../icon/icon.tsx'
import { Press } from '../../press/press.tsx'
import { useWords } from '../../words/use-words.ts'
import { useHelpBar } from './help-bar.behavior.ts'

export interface HelpBarProps {
  /** Address of the home screen; with `onHome` the app turns the page itself. */
  readonly homeHref?: string
  readonly onHome?: () => void
  /** Address of help by a person. */
  readonly helpHref?: string
  readonly onHelp?: () => void
  /** Which of the two the customer is on. */
  readonly current?: 'home' | 'help' | null
  /** What stands above the bar and moves with it: the caption-bar. */
  readonly children?: ReactNode
}

/** 首页 and 找人帮忙, the same two at the bottom of every screen. Put it last in the page; it keeps its own space there. */
export function HelpBar({ homeHref, onHome, helpHref, onHelp, current = null, children }: HelpBarProps) {
  const { t } = useWords()
  const { ref, height, aside } = useHelpBar()
  const here = (place: 'home' | 'help') => (current === place ? 'page' : undefined)
  return (
    <div className="yq-help-bar" data-state={aside ? 'aside' : 'fixed'} style={{ minHeight: height }}>
      <div ref={ref} className="yq-help-bar__bar" {...(aside ? {} : { 'data-yq-edge': 'bottom' })}>
        {children}
        <nav className="yq-help-bar__nav" aria-label={t('help-bar.label')}>
          <Press className="yq-help-bar__half" href={homeHref} onPress={onHome} aria-current={here('home')}>
            <Icon name="home" />
            <span className="yq-help-bar__words">{t('help-bar.home')}</span>
          </Press>
          <Press className="yq-help-bar__half" href={helpHref} onPress={onHelp} aria-current={here('help')}>
            <Icon name="phone" />
            <span className="yq-help-bar__words">{t('help-bar.help')}</span>
          </Press>
        </nav>
      </div>
    </div>
  )
}
