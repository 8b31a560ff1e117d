/** What the customer's own colours tell of one element. */
export interface ColoursSight {
  /** Of a control without words: whether anything of it was drawn before, and is drawn in forced colours. */
  readonly forced?: { readonly before: boolean; readonly after: boolean }
  /** Of what is chosen among others and looks it: whether it does so in forced colours, and whether something beside it may tell instead. */
  readonly choice?: { readonly told: boolean; readonly loose: boolean }
  /** Of what refuses forced colours: the share of the page's letters in it, 0 to 1. */
  readonly refuses?: number
  /** Only of the page: whether it has colours of its own for the dark; of a text: whether it can be read there, and in the light. */
  readonly dark?: { readonly changes: boolean; readonly readable: boolean; readonly inLight: boolean }
}
