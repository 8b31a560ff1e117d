import type { ReactNode } from 'react'
import type { Token } from '@yinqiao/speech'
import { Icon, type IconName } from '../../icon/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { useNotice } from './notice.behavior.ts'

/** What a notice is about to the customer's day: to know, to look twice, gone well, not gone well. */
export type Tone = 'info' | 'warning' | 'success' | 'danger'

export interface NoticeProps {
  readonly tone: Tone
  /** What it is about, in a few words; the tone's own word (请留意, 办好了 …) when not given. */
  readonly title?: string
  readonly children?: ReactNode
  /** True when it appears while the customer is on the screen: then the one voice says it, once. */
  readonly live?: boolean
  /** What the voice says, with its privacy: `tokens(key, values)`. Without it the title, as something personal. */
  readonly said?: readonly Token[]
}

const drawings: Record<Tone, IconName> = { info: 'info', warning: 'warning', success: 'check', danger: 'warning' }

/** A few sentences that stand out. Told by a drawing and its word as well as by colour; stays where it is. */
export function Notice({ tone, title, children, live = false, said }: NoticeProps) {
  const { t } = useWords()
  const word = t(`notice.${tone}`)
  const role = tone === 'warning' || tone === 'danger' ? 'alert' : 'status'
  useNotice({ live, tone, said, title: title ?? word })
  // The role tells tools and readers what it is; the one live region tells the words, or they would be heard twice.
  const liveness = live ? ({ role, 'aria-live': 'off' } as const) : {}
  return (
    <div className="yq-notice" data-tone={tone} {...liveness}>
      <p className="yq-notice__title">
        <Icon name={drawings[tone]} />
        <span className="yq-notice__words">
          {title === undefined ? null : <span className="yq-hidden">{t('notice.before', { word })}</span>}
          {title ?? word}
        </span>
      </p>
      {children ? <div className="yq-notice__body">{children}</div> : null}
    </div>
  )
}
