import kin from './kin.json' with { type: 'json' }

/** Somebody the customer has paid or saved. `relation` is the bank's word (`daughter`) or the customer's own (二姐). */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly relation?: string
}

/** Somebody who was named. Sure when it is one contact's own name or alias; anything else is asked about. */
export interface Named {
  readonly heard: string
  readonly contacts: readonly Contact[]
  readonly sure: boolean
}

/** Words with each name a customer's contacts go by put away as one sign, so that 王五 and 二姐 are no numbers. */
export interface Masked {
  readonly text: string
  readonly named: readonly Named[]
}

/** One sign from a private plane stands for one name; the frames know them by this class. */
export const nameSign = '[\\uE000-\\uE0FF]'
const firstSign = 0xe000

/** Puts names away, the longest first. A name is only ever the one that was said, never the nearest. */
export function maskNames(text: string, contacts: readonly Contact[]): Masked {
  const calls = callsOf(contacts)
  const named: Named[] = []
  if (calls.size === 0) return { text, named }
  const pattern = new RegExp([...calls.keys()].sort(longestFirst).map(escape).join('|'), 'g')
  const masked = text.replace(pattern, heard => {
    const meant = calls.get(heard) ?? []
    named.push({ heard, contacts: meant, sure: meant.length === 1 })
    return String.fromCharCode(firstSign + named.length - 1)
  })
  return { text: masked, named }
}

/** The words as they were said. */
export function unmask(text: string, named: readonly Named[]): string {
  return text.replace(new RegExp(nameSign, 'g'), sign => named[sign.charCodeAt(0) - firstSign]?.heard ?? '')
}

/**
 * Who a phrase in the place of a payee means: 我女儿, 老李, 张三, 女儿的同学. The whole phrase has to be a name; 女儿的同学 is
 * nobody's alias, and so is unknown. Several names are several people.
 */
export function whoIs(phrase: string, named: readonly Named[], contacts: readonly Contact[]): Named[] {
  const bare = phrase.replace(own, '').replace(belongings, '')
  const signs = bare.split(/[和跟、，与及]|还[有是]|或者?/).filter(Boolean)
  if (signs.length > 1) return signs.flatMap(sign => whoIs(sign, named, contacts))
  const people = [...bare].map(sign => named[sign.charCodeAt(0) - firstSign])
  const heard = unmask(bare, named)
  const all = people.filter(person => person !== undefined)
  // 儿子儿子 may be a stutter, or the son's son.
  if (all.length > 0 && all.length === people.length && new Set(all.map(person => person.heard)).size === all.length) {
    // 女儿李芳: both words have to mean the same person.
    const same = (all[0]?.contacts ?? []).filter(contact => all.every(person => person.contacts.includes(contact)))
    return [{ heard, contacts: same, sure: same.length === 1 && all.some(({ sure }) => sure) }]
  }
  return heard === '' || pronoun.test(heard) ? [] : [{ heard, contacts: maybe(heard, contacts), sure: false }]
}

const own = /^(?:我们家|我家|咱们?家|俺们?家|我们?|俺们?|咱们?|那个|这个|那边|的)+的?/
const belongings =
  /的?(?:(?:银行|工资|储蓄|农行|工行|建行|中行|邮政)?卡|账户|账号|存折|手机|户头|名下|那边|那里|那儿|这边|家里|家)?(?:里|上|头)?(?:面|边)?$/
const pronoun =
  /^(?:他|她|它|你|您|我|自己|人家|别人|对方|谁|某人|大家|他们|她们|我们|家里人?|家人|人|一个人|有人|个人)$/

/** What a name begins with. */
export const surnames = kin.surnames

/** How people who are no contacts are called too: kin, 老李, 李阿姨, 张三. For the frames. */
export const somebody = `(?:${kin.kin}|${kin.before}[${kin.surnames}]|[${kin.surnames}](?:${kin.titles})|[${kin.surnames}][一二三四五六七八九十](?![百千万亿十]))`

function callsOf(contacts: readonly Contact[]): Map<string, Contact[]> {
  const calls = new Map<string, Contact[]>()
  const add = (call: string, contact: Contact) => {
    const meant = calls.get(call) ?? []
    if (call.length > 1 && !meant.includes(contact)) calls.set(call, [...meant, contact])
  }
  const relations: Record<string, readonly string[]> = kin.relations
  for (const contact of contacts) {
    const { name, aliases = [], relation = '' } = contact
    for (const call of [name, ...aliases]) add(call, contact)
    // 建国 for 王建国; a given name of one character is too little.
    if (/^[\u4e00-\u9fff]{3}$/.test(name)) add(name.slice(1), contact)
    // 先生 and 姑娘 are said to anybody; only after 我 or 给 do they mean one's own, and then the frames ask.
    const words = relations[relation] ?? (/[\u4e00-\u9fff]/.test(relation) ? (synonyms(relation) ?? [relation]) : [])
    for (const call of words) if (!anybody.test(call)) add(call, contact)
  }
  return calls
}

const anybody = /^(?:先生|姑娘|丫头|小子|儿|家人|朋友|其他|其他人)$/

function synonyms(word: string): readonly string[] | undefined {
  return Object.values(kin.relations).find(words => words.includes(word))
}

/** Contacts who may be meant by 老李, 李阿姨, 弟弟. Only ever to ask. */
function maybe(heard: string, contacts: readonly Contact[]): Contact[] {
  const surname = new RegExp(`^${kin.before}([${kin.surnames}])$|^([${kin.surnames}])(?:${kin.titles})$`).exec(heard)
  const family = surname?.[1] ?? surname?.[2]
  if (family) return contacts.filter(({ name }) => name.startsWith(family))
  const relations: Record<string, readonly string[]> = kin.relations
  const vague: Record<string, string> = kin.maybe
  return contacts.filter(
    ({ relation = '' }) =>
      relations[relation]?.includes(heard) ||
      (vague[relation] !== undefined && new RegExp(`^(?:${vague[relation]})$`).test(heard)),
  )
}

const longestFirst = (a: string, b: string) => b.length - a.length
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
