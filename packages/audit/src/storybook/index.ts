export { axeSpec } from './axe-spec.ts'
