export { Notice, type NoticeProps, type Tone } from './notice.tsx'
