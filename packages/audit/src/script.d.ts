/** The whole audit as one script that can be put into any page; it leaves `window.yinqiaoAudit` there. */
export declare function pageScript(): Promise<string>;
