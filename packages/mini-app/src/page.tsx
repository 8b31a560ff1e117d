import type { ReactNode } from 'react'
import { StepFrame } from '@yinqiao/react/step-frame'
import { goBack } from './route.ts'

interface PageProps {
  readonly heading: string
  readonly note?: string
  readonly children: ReactNode
}

/** A screen that is not part of a task: a heading, its content, and 返回 to where the customer came from. */
export function Page({ heading, note, children }: PageProps) {
  return (
    <StepFrame heading={heading} onBack={goBack} {...(note ? { note } : {})}>
      <div className="app-stack">{children}</div>
    </StepFrame>
  )
}
