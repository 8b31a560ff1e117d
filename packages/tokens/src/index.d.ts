export type { Mode, Step, Theme, TokenName } from './names.ts';
export { always, byMode, byStep, byTheme, modes, stepRange, steps, themes } from './generated/tokens.ts';
export { pairs, type Pair } from './pairs.ts';
