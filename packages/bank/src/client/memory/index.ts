export type { Fault, Faults } from './fault.ts'
export { memoryBank, type MemoryBankOptions } from './memory-bank.ts'
export { createWorld, type World, type WorldOptions } from './world.ts'
