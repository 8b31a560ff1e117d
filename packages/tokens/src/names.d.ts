import type { always, byMode, byStep, byTheme, modes, steps, themes } from './generated/tokens.ts';
/** Who the screen is for: `data-yq-mode`. */
export type Mode = (typeof modes)[number];
/** Which inks on which paper: `data-yq-theme`. */
export type Theme = (typeof themes)[number];
/** How large words are, 1 to 5: `data-yq-step`. */
export type Step = (typeof steps)[number];
/** Every name; its custom property is `--yq-<name>`. */
export type TokenName = keyof typeof always | keyof (typeof byMode)[Mode] | keyof (typeof byTheme)[Theme] | keyof (typeof byStep)[Step];
