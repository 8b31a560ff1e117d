/** Puts values into the holes of a sentence: `{{least}}`. A hole nobody fills stays, so that a test can find it. */
export function fill(sentence: string, data: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => (name in data ? String(data[name]) : hole))
}
