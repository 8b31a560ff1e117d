import { zhCN } from '@yinqiao/locales'
import { read, sentence, type Token } from '@yinqiao/speech/read'

/** The words are the bank's own messages; the values are of every size a customer meets. */
export const prompts = {
  check: () => message(zhCN.transfer.check_say, { payee: '李梅', fen: 2_000_000 }),
  balance: () => message(zhCN['balance-card'].read_say, { available: 123_456_78 }),
  cents: () => message(zhCN.passbook.out_say, { amount: 5 }),
  limit: () => message(zhCN.problem['over-transfer-limit_say'], { limitFen: 5_000_000 }),
} as const satisfies Record<string, () => Token[]>

export type PromptName = keyof typeof prompts

function message(text: string, values: Readonly<Record<string, string | number>>): Token[] {
  const parts = text.split(/(\{\{.+?\}\})/).map(part => {
    const [, name = '', kind = ''] = /^\{\{(\w+), ([\w-]+)\}\}$/.exec(part) ?? []
    // Which kinds there are, the messages know.
    return name === '' ? part : read(kind as 'amount', values[name] as number)
  })
  return sentence(parts)
}
