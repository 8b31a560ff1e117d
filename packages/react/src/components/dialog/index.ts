export { Dialog, type DialogProps, type DialogChange } from './dialog.tsx'
