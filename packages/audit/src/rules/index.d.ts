export { rule as textSize } from './text-size/check.ts';
export { rule as touchSize } from './touch-size/check.ts';
export { rule as zoomBlocked } from './zoom-blocked/check.ts';
