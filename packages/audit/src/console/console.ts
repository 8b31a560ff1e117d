import { audit } from '../audit.ts'
import { profiles, type ProfileId } from '../profiles/index.ts'
import { showPanel } from './panel.ts'

/**
 * Bundled into `dist/console.js`, one script for any page on a real phone, from a bookmark or a remote console: audits the
 * page as it stands and shows what was found over it. `?profile=…&lang=en` behind the script's address choose.
 */
async function run(): Promise<void> {
  const asked = new URLSearchParams((document.currentScript as HTMLScriptElement | null)?.src.split('?')[1] ?? '')
  const profile = asked.get('profile') ?? ''
  const language = asked.get('lang') === 'en' ? 'en' : 'zh'
  showPanel(await audit(document, { profile: isProfile(profile) ? profile : 'elder-app' }), language)
}

function isProfile(word: string): word is ProfileId {
  return Object.hasOwn(profiles, word)
}

void run()
