import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'payee-picker',
  role: 'button',
  named: 'each person by name, relation, bank and the figures of the card one by one, with a pause between',
  clauses: ['MIIT-APP-2.1a', 'WCAG-1.3.1', 'WCAG-2.1.1', 'WCAG-2.4.3', 'WCAG-4.1.2', 'WCAG-4.1.3', 'WX-6'],
  keys: [
    {
      story: 'People',
      press: '{Enter}',
      shows: '选了 p1',
      reads: '李芳， 女儿，工商银行，尾号零三八五 ，上次转账是十月二十三号 button',
      why: 'a person is heard with pauses and the card figure by figure, never as one run of digits',
    },
    {
      story: 'People',
      on: '转给新的人',
      press: '[Space]',
      shows: '选了新的人',
      why: 'somebody new is the last row, wherever the list ends',
    },
    {
      story: 'Many',
      on: '显示全部',
      press: '{Enter}',
      shows: '第七位',
      hides: '显示全部',
      reads: '第七位， 农业银行，尾号零零零七 ，还没有转过 button',
      why: 'the rest of the list is read on where the button stood',
    },
    {
      story: 'Failing',
      on: '再试一次',
      press: '{Enter}',
      shows: '李芳',
      says: '查到一位收款人',
      why: 'an answer that comes after the question does not come in silence',
    },
  ],
} as const satisfies Contract
