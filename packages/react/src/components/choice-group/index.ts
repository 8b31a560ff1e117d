export { type Choice, ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'
