export { HelpBar, type HelpBarProps } from './help-bar.tsx'
