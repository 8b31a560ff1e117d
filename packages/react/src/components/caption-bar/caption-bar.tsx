import { Fragment } from 'react'
import { useWords } from '../../words/use-words.ts'
import { type CaptionBarProps, useCaptionBar } from './caption-bar.behavior.ts'

/**
 * What the voice says, written: on ink, the words being said marked. Stands above the help-bar on every screen. One
 * button, one place: 安静一会儿 while there is sound, 再听一遍 else. Not a live region; the provider has the one there is.
 */
export function CaptionBar(props: CaptionBarProps) {
  const { t } = useWords()
  const { said, marked, sounding, overflows, text, onClick } = useCaptionBar(props)
  if (!said || said.segments.length === 0) return null
  return (
    <section className="yq-caption-bar" aria-label={t('caption-bar.label')} data-state={sounding ? 'sounding' : 'said'}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <p ref={text} className="yq-caption-bar__text" tabIndex={overflows ? 0 : undefined}>
        {said.segments.map(({ group, kind, text: words }) => {
          const Run = group === marked ? 'mark' : 'span'
          // The space after a value stands outside its box, which would swallow it.
          return (
            <Fragment key={group}>
              <Run className={kind === 'words' ? undefined : 'yq-caption-bar__value'}>{words.trimEnd()}</Run>
              {words.slice(words.trimEnd().length)}
            </Fragment>
          )
        })}
      </p>
      <button type="button" className="yq-caption-bar__button" data-yq-voice="" onClick={onClick}>
        {t(sounding ? 'caption-bar.quiet' : 'caption-bar.again')}
      </button>
    </section>
  )
}
