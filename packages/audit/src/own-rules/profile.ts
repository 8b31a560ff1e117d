import { rules as ours } from '../audit.ts'
import { type Profile, profiles } from '../profiles/index.ts'
import { mismatches } from '../shape/schema.ts'
import { filledWords, Told } from '../told.ts'
import visitWords from '../visit/words.json' with { type: 'json' }
import schema from './profile.schema.json' with { type: 'json' }
import { type OwnRules, readJson, throwFaults } from './read.ts'
import words from './words.json' with { type: 'json' }

/** The profile a word means: one of ours by its id, or a file of one's own. */
export async function profileOf(word: string, own: OwnRules | null): Promise<Profile> {
  if (Object.hasOwn(profiles, word)) return profiles[word as keyof typeof profiles]
  if (!/\.json$/i.test(word)) {
    throw new Told(visitWords.noProfile, { word, known: Object.keys(profiles).join(', ') })
  }
  const found = await readJson(word)
  throwFaults(mismatches(found, schema, word), words.badProfile)
  // Told from the schema, which has just been held against it.
  const profile = found as Profile
  const known = [...ours.map(({ id }) => id), ...(own?.rules ?? []).map(({ data: { id } }) => id)]
  const strangers = profile.rules.filter(id => !known.includes(id))
  throwFaults(
    strangers.map(id => filledWords(words.unknownRule, { file: word, id })),
    words.badProfile,
  )
  return profile
}
