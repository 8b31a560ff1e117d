import type { Contract } from '../../contract.ts'

export const contract = {
  name: 'help-bar',
  role: 'navigation',
  named: 'each half by its words; the bar by a label of its own',
  clauses: ['WCAG-3.2.3', 'WCAG-3.2.6', 'WCAG-2.4.11', 'MIIT-APP-2.1a', 'CBIRC40-7b', 'COGA-O7P01'],
  keys: [
    {
      story: 'Pressed',
      on: '首页',
      press: '{Enter}',
      shows: '去首页',
      reads: '首页 button',
      why: 'home is one key away from every screen',
    },
    {
      story: 'Pressed',
      on: '找人帮忙',
      press: '{Enter}',
      shows: '去找人',
      reads: '找人帮忙 button',
      why: 'a person is one key away from every screen',
    },
    {
      story: 'Links',
      on: '首页',
      press: '{Tab}',
      reads: '找人帮忙 link',
      why: 'with addresses they are links, and read as links',
    },
    {
      story: 'OnHome',
      press: '{Shift}',
      reads: '首页 button, current',
      why: 'a listener learns that this is home already',
    },
  ],
} as const satisfies Contract
