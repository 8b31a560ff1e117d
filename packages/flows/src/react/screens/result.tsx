import { useEffect } from 'react'
import { StepFrame } from '@yinqiao/react/step-frame'
import { useWords } from '@yinqiao/react'
import { Moved } from './result/moved.tsx'
import { NotMoved } from './result/not-moved.tsx'
import { Unknown } from './result/unknown.tsx'
import { type ResultPlace, valuesAbout, wordsOf } from './result/words.ts'

/** What became of the money: one of three answers, and while it is on its way, that it is. */
export default function ResultScreen(screen: ResultPlace) {
  const { t, tokens } = useWords()
  const { visit, view } = screen
  const { known } = view
  const told = known !== null && (known.outcome.is === 'moved' || known.outcome.is === 'not-moved')
  useEffect(() => void (told && visit.read()), [told, visit])
  const words = wordsOf(screen)
  if (!known) return null
  const { outcome } = known
  const values = valuesAbout(known)
  switch (outcome.is) {
    case 'moved':
      return <Moved screen={screen} receipt={outcome.receipt} />
    case 'not-moved':
      return <NotMoved screen={screen} problem={outcome.problem} words={words} />
    case 'unknown':
    case 'asking':
      return <Unknown screen={screen} asks={outcome.is === 'asking'} words={words} values={values} />
    case 'sending':
    case 'idle':
      return <StepFrame heading={t('outcome.sending')} said={tokens('outcome.sending')} note={t(words.what, values)} />
  }
}
