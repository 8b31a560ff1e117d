import { axeSpec } from './axe-spec.ts'

/** What Storybook's addon-a11y is given when `addons` names '@yinqiao/audit/storybook': our rules in its panel and its test run. */
export const parameters = { a11y: { config: axeSpec() } }
