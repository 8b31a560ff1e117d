export type { EntryAbout, PassbookEntry } from './passbook.model.ts'
export { Passbook, type PassbookProps } from './passbook.tsx'
