/**
 * Says a text or a path about `like` as one about `name`: `amount-field`, `amountField`, `AmountField`, `useAmountField`.
 * `others` are the words of the same kind, so that a copy of amount does not take AmountField for its own.
 */
export function renamer(like: string, name: string, others: readonly string[] = []): (text: string) => string {
  const whole = `${like}(?![a-zA-Z0-9]|-[a-z0-9])`
  const longer = others
    .filter(other => other.startsWith(`${like}-`))
    .map(other => toPascal(other.slice(like.length + 1)))
  const ends = `(?!${['[a-z]', ...longer].join('|')})`
  // A thing of one word (`button`) shares it with HTML and with prose, so it is renamed only where it must be the thing: a
  // class, a path, a message key, the name of a promise.
  const kebab = like.includes('-')
    ? String.raw`(?:(?<=yq-)|(?<![a-zA-Z0-9]-?))${whole}`
    : String.raw`(?<=yq-|/|^|name: '|['"](?=${like}\.))${whole}`
  const pascal = `(?<=(?<![A-Za-z])[a-z]*)${toPascal(like)}${ends}`
  const camel = `(?<![A-Za-z])${toCamel(like)}${ends}`
  return text => {
    const said = text.replace(new RegExp(kebab, 'g'), name).replace(new RegExp(pascal, 'g'), toPascal(name))
    return like.includes('-') ? said.replace(new RegExp(camel, 'g'), toCamel(name)) : said
  }
}

export const toCamel = (kebab: string) => kebab.replaceAll(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase())
const toPascal = (kebab: string) => toCamel(`-${kebab}`)
