export { ElderSwitch } from './elder-switch.tsx'
