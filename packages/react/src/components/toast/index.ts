export { Toast, type ToastChange, type ToastProps } from './toast.tsx'
