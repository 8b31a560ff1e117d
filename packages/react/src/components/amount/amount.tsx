import { plain, read } from '@yinqiao/speech/read'
import { useFit } from '../../fit/use-fit.ts'
import { formatFen } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'

export interface AmountProps {
  /** Whole fen. */
  readonly fen: number
  /** `large`: the figure the screen is about. `line`: one among others. */
  readonly size?: 'large' | 'line'
  /** Words under the figures, 一千二百元整; on by default where money is about to move. */
  readonly words?: boolean
}

/** Money, shown twice: figures that shrink rather than clip, and the same in words. A listener hears the words only. */
export function Amount({ fen, size = 'large', words = true }: AmountProps) {
  const { language } = useWords()
  const figures = formatFen(fen)
  const ref = useFit<HTMLSpanElement>(figures)
  const said = plain(read('amount', fen, { language, style: words ? 'formal' : 'spoken' }))
  return (
    <span className="yq-amount" data-size={size}>
      <span ref={ref} className="yq-amount__figures" aria-hidden="true">
        {figures}
      </span>
      <span className={words ? 'yq-amount__words' : 'yq-hidden'}>{said}</span>
    </span>
  )
}
