import { useWords } from '@yinqiao/react'
import { PayeePicker } from '@yinqiao/react/payee-picker'
import { Frame } from '../frame.tsx'
import type { ScreenProps } from '../screen.ts'

/** Whom to pay: people paid before, somebody new last. */
export function PayeeScreen(screen: ScreenProps<'payee'>) {
  const { t } = useWords()
  const payees = screen.view.facts.listPayees ?? []
  return (
    <Frame screen={screen}>
      <PayeePicker
        payees={payees.map(payee => ({ ...payee, relation: payee.relation && t(`transfer.${payee.relation}`) }))}
        onChoose={({ payeeId }) => {
          const chosen = payees.find(({ id }) => id === payeeId)
          if (!chosen) return
          const { lastPaid: _, ...payee } = chosen
          screen.answer(payee)
        }}
        onChooseNew={() => screen.answer('new')}
      />
    </Frame>
  )
}
