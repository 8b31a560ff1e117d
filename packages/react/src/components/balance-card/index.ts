export type { BalanceState } from './balance-card.behavior.ts'
export { BalanceCard, type BalanceCardProps } from './balance-card.tsx'
