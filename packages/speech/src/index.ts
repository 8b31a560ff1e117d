export * from './read/index.ts'
export * from './say/index.ts'
