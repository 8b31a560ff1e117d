// Written by build.ts from the .json beside it.

export const modes = [
  "standard",
  "elder",
  "kiosk"
] as const

export const themes = [
  "light",
  "dark",
  "yellow-black",
  "contrast"
] as const

export const steps = [
  1,
  2,
  3,
  4,
  5
] as const

export const stepRange = {
  "standard": {
    "start": 1,
    "lowest": 1
  },
  "elder": {
    "start": 3,
    "lowest": 2
  },
  "kiosk": {
    "start": 3,
    "lowest": 2
  }
} as const

export const always = {
  "font": "'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
  "weight-strong": 700,
  "leading-body": 1.5,
  "leading-heading": 1.35,
  "leading-amount": 1.3,
  "time-press": 120,
  "time-fade": 200,
  "time-guard": 600
} as const

export const byMode = {
  "standard": {
    "text-scale": 1,
    "touch": 44,
    "touch-side": 44,
    "button-height": 48,
    "tile-height": 88,
    "icon": 24,
    "gap-s": 8,
    "gap-m": 12,
    "gap-l": 20,
    "pad-page": 16,
    "pad-card": 16,
    "radius-card": 12,
    "radius-button": 12,
    "border": 2,
    "focus-width": 3
  },
  "elder": {
    "text-scale": 1,
    "touch": 60,
    "touch-side": 44,
    "button-height": 66,
    "tile-height": 112,
    "icon": 28,
    "gap-s": 8,
    "gap-m": 16,
    "gap-l": 24,
    "pad-page": 16,
    "pad-card": 18,
    "radius-card": 16,
    "radius-button": 16,
    "border": 2,
    "focus-width": 4
  },
  "kiosk": {
    "text-scale": 2,
    "touch": 88,
    "touch-side": 64,
    "button-height": 128,
    "tile-height": 216,
    "icon": 56,
    "gap-s": 16,
    "gap-m": 32,
    "gap-l": 48,
    "pad-page": 48,
    "pad-card": 36,
    "radius-card": 28,
    "radius-button": 28,
    "border": 4,
    "focus-width": 8
  }
} as const

export const byTheme = {
  "light": {
    "paper": "#faf7f0",
    "card": "#ffffff",
    "line": "#cec6b4",
    "line-strong": "#6e675a",
    "ink": "#1d1c19",
    "ink-soft": "#4a463d",
    "brand": "#0f5145",
    "on-brand": "#ffffff",
    "brand-tint": "#e5f0ed",
    "ink-brand": "#0f5145",
    "warning-surface": "#fff1d1",
    "line-warning": "#8a5a00",
    "ink-warning": "#663c00",
    "success-surface": "#e6f4e9",
    "line-success": "#1f7040",
    "ink-success": "#0a4d23",
    "danger-surface": "#fdebe7",
    "line-danger": "#b3261e",
    "ink-danger": "#7f1a12",
    "caption-surface": "#1d1c19",
    "ink-caption": "#ffffff",
    "mark": "#ffdf80",
    "ink-mark": "#1d1c19",
    "focus": "#174ea6",
    "scrim": "rgba(21, 20, 16, 0.6)"
  },
  "dark": {
    "paper": "#151410",
    "card": "#25231e",
    "line": "#454139",
    "line-strong": "#a49d8e",
    "ink": "#faf7f0",
    "ink-soft": "#cec6b4",
    "brand": "#7fd3bd",
    "on-brand": "#06231d",
    "brand-tint": "#1c3a33",
    "ink-brand": "#9ee3d0",
    "warning-surface": "#3a2b0c",
    "line-warning": "#dca847",
    "ink-warning": "#ffdc94",
    "success-surface": "#12341f",
    "line-success": "#6cc08a",
    "ink-success": "#a9e7be",
    "danger-surface": "#451c16",
    "line-danger": "#f09a8c",
    "ink-danger": "#ffc6bc",
    "caption-surface": "#080806",
    "ink-caption": "#ffffff",
    "mark": "#ffdf80",
    "ink-mark": "#1d1c19",
    "focus": "#a9c7ff",
    "scrim": "rgba(0, 0, 0, 0.8)"
  },
  "yellow-black": {
    "paper": "#000000",
    "card": "#000000",
    "line": "#ffe600",
    "line-strong": "#ffe600",
    "ink": "#ffe600",
    "ink-soft": "#ffe600",
    "brand": "#ffe600",
    "on-brand": "#000000",
    "brand-tint": "#332e00",
    "ink-brand": "#ffe600",
    "warning-surface": "#000000",
    "line-warning": "#ffe600",
    "ink-warning": "#ffe600",
    "success-surface": "#000000",
    "line-success": "#ffe600",
    "ink-success": "#ffe600",
    "danger-surface": "#000000",
    "line-danger": "#ffe600",
    "ink-danger": "#ffe600",
    "caption-surface": "#000000",
    "ink-caption": "#ffe600",
    "mark": "#ffe600",
    "ink-mark": "#000000",
    "focus": "#ffffff",
    "scrim": "rgba(0, 0, 0, 0.8)"
  },
  "contrast": {
    "paper": "#ffffff",
    "card": "#ffffff",
    "line": "#000000",
    "line-strong": "#000000",
    "ink": "#000000",
    "ink-soft": "#000000",
    "brand": "#000000",
    "on-brand": "#ffffff",
    "brand-tint": "#e7e0d0",
    "ink-brand": "#000000",
    "warning-surface": "#ffffff",
    "line-warning": "#000000",
    "ink-warning": "#000000",
    "success-surface": "#ffffff",
    "line-success": "#000000",
    "ink-success": "#000000",
    "danger-surface": "#ffffff",
    "line-danger": "#000000",
    "ink-danger": "#000000",
    "caption-surface": "#000000",
    "ink-caption": "#ffffff",
    "mark": "#ffffff",
    "ink-mark": "#000000",
    "focus": "#000000",
    "scrim": "rgba(0, 0, 0, 0.8)"
  }
} as const

export const byStep = {
  "1": {
    "text-body": 16,
    "text-small": 15,
    "text-title": 19,
    "text-heading": 24,
    "text-amount": 34,
    "text-button": 19
  },
  "2": {
    "text-body": 18,
    "text-small": 18,
    "text-title": 21,
    "text-heading": 27,
    "text-amount": 38,
    "text-button": 21
  },
  "3": {
    "text-body": 20,
    "text-small": 18,
    "text-title": 23,
    "text-heading": 29,
    "text-amount": 42,
    "text-button": 23
  },
  "4": {
    "text-body": 24,
    "text-small": 21,
    "text-title": 27,
    "text-heading": 32,
    "text-amount": 44,
    "text-button": 26
  },
  "5": {
    "text-body": 30,
    "text-small": 30,
    "text-title": 32,
    "text-heading": 36,
    "text-amount": 45,
    "text-button": 30
  }
} as const

