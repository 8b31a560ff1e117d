/** How large a picture is meant to be shown: as declared, else as drawn; nothing where it never came and nobody said. */
export function pictureSize(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect()
  const declared = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0
  return { width: Math.round(declared('width') || width), height: Math.round(declared('height') || height) }
}
