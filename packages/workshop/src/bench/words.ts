/** One screen, said by every page in the same words, so that the stopwatch finds the same things everywhere. */
export const words = {
  heading: '转给李芳多少钱？',
  amount: '金额（元）',
  larger: '字大一点',
  arrival: '什么时候到账？',
  arrivals: ['实时到账', '普通到账', '次日到账'],
  next: '下一步：核对',
  check: '请您核对，对吗？',
  yes: '对，转给李芳',
  no: '不对，改一改',
} as const
