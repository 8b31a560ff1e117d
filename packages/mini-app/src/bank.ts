import type { Bank } from '@yinqiao/bank/contract'
import { httpBank } from '@yinqiao/bank/client/http'

/** The only socket: to plug in a real bank, put its port here. */
export const bank: Bank = httpBank()

/** The bank's telephone, shown and dialled wherever a person is asked for. */
export const hotline = '400-000-1234'
