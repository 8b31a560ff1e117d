export function LiveRegion(_: { director: null }) {
  return null
}
