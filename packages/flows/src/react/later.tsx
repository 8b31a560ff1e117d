import { type ComponentType, type FunctionComponent, lazy, useState } from 'react'

/** A screen whose code comes when it is near. */
export type Later<Props> = FunctionComponent<Props> & { readonly fetch: () => Promise<void> }

/**
 * Like React's `lazy`, but a screen that was fetched before stands at once: `lazy` would show the wait for a moment
 * also then, and what has focus would be lost twice.
 */
export function later<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): Later<Props> {
  let here: ComponentType<Props> | null = null
  const Waits = lazy(load)
  function Later(props: Props) {
    // Chosen once: another component in the same place would forget what is typed.
    const [Screen] = useState<ComponentType<Props>>(() => here ?? Waits)
    return <Screen {...props} />
  }
  const fetch = async () => {
    here ??= (await load()).default
  }
  return Object.assign(Later, { fetch })
}
