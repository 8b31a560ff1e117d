/** What going through the page by Tab tells of one element. */
export interface KeyboardSight {
  /** Whether Tab ever came here. */
  readonly reached: boolean
}
