import type { Impact } from './finding.ts'

/** What happens to a person, the mildest first. */
export const impacts: readonly Impact[] = ['小碍', '受阻', '停步', '失财']
