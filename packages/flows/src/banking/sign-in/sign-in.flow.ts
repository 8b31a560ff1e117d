import { defineFlow } from '../terms.ts'

/** Who are you, and your PIN. A demo: a real bank signs in its own way and needs no flow of ours. */
export const signIn = defineFlow({
  id: 'sign-in',
  start: 'customer',
  guards: {},
  steps: {
    customer: {
      ask: 'sign-in.customer',
      hint: 'sign-in.customer-hint',
      answer: 'customer',
      needs: ['listDemoCustomers'],
      next: 'pin',
    },
    pin: { ask: 'sign-in.pin', answer: 'pin', next: 'end' },
  },
  mends: { 'wrong-pin': 'pin', 'pin-unreadable': 'pin', 'pin-locked': 'customer' },
})
