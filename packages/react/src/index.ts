export * from './provider/index.ts'
export * from './voice/index.ts'
export * from './words/index.ts'
