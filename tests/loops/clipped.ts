/** Words that are cut off or push the page sideways: what enlarging must never do (WCAG-1.4.4, WCAG-1.4.10, WX-6). */
export function clipped(root: HTMLElement): string[] {
  const faults: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide on ${width}`)
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.yq-hidden, [hidden], svg')) continue
    const { overflowX, overflowY } = getComputedStyle(element)
    const text = element.innerText?.trim() || (element as HTMLInputElement).value || ''
    if (!text) continue
    const box = element.getBoundingClientRect()
    if (box.width > 0 && box.right > width + 1)
      faults.push(`"${text.slice(0, 20)}" ends ${Math.round(box.right - width)} px off the page`)
    const cutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    const cutDown = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
    if (cutAcross || cutDown) faults.push(`"${text.slice(0, 20)}" is cut off`)
  }
  return faults
}
