import { fileURLToPath } from 'node:url'

/** The folder of the whole repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where throw-away results go: reports, the built Storybook, figures. */
export const out = `${root}/.out`

/** Where things are kept that cost time to make again. */
export const cache = `${root}/.cache`
