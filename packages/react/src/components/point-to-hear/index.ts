export { PointToHear, type PointToHearProps } from './point-to-hear.tsx'
