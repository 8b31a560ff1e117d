export { PayeePicker, type PayeePickerProps, type PickedPayee } from './payee-picker.tsx'
