/** A fragment stands on a page that is sound otherwise, so that nothing else is found there; a whole page stays one. */
export function wholePage(markup: string, title: string): string {
  if (/^<html/i.test(markup)) return `<!doctype html>${markup}`
  if (/^<!doctype/i.test(markup)) return markup
  const head = `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>`
  return `<!doctype html><html lang="zh-CN">${head}<body>${markup}</body></html>`
}
