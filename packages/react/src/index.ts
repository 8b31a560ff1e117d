export * from './provider/index.ts'
export * from './voice/index.ts'
export * from './words/index.ts'
export { ReadOut, type ReadOutProps } from './read-out/read-out.tsx'
