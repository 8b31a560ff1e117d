import { audit } from './audit.ts';
declare global {
    interface Window {
        yinqiaoAudit?: typeof audit;
    }
}
