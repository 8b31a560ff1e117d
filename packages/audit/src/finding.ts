/** What happens to a person: 小碍 nuisance, 受阻 needs help, 停步 cannot finish, 失财 could lose money. */
export type Impact = '小碍' | '受阻' | '停步' | '失财'

/** `unsure`: a machine cannot tell, a person must look. */
export type Verdict = 'pass' | 'fail' | 'unsure'

/** How deep a rule looks: at the markup, at the layout, or by walking through the page as a customer does. */
export type Depth = 'dom' | 'layout' | 'walk'

/** Who found it: our own rules, or an engine we joined. */
export type Source = 'yinqiao' | 'axe'

export interface Words {
  readonly zh: string
  readonly en: string
}

/** What was measured, in values that can be written down. */
export type Data = Readonly<Record<string, string | number | boolean>>

/** One verdict on one element; the same shape whoever found it. */
export interface Finding {
  readonly rule: string
  readonly source: Source
  /** Everybody who found this problem on this element, `source` first. */
  readonly sources: readonly Source[]
  readonly verdict: Verdict
  readonly impact: Impact
  /** A CSS selector that leads to the element; ` >>> ` enters a shadow tree or a frame. */
  readonly element: string
  /** The beginning of its markup, for people who search. */
  readonly snippet: string
  /** Ids of clauses, such as MIIT-APP-2.1a; their texts are in `standards`. */
  readonly standards: readonly string[]
  readonly data: Data
  readonly title: Words
  readonly why: Words
  readonly fix: Words
  /** What a person looks for where a machine cannot tell. */
  readonly ask: Words
}
