import { audit } from './audit.ts'

declare global {
  interface Window {
    yinqiaoAudit?: typeof audit
  }
}

// Bundled into one script and put into pages that never heard of us.
window.yinqiaoAudit = audit
