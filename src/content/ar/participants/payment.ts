/** Faults and outcomes of the payment provider, and the circuit breaker before it. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const payment = {
  faults: {
    'breaker-open': { name: 'قاطع الدائرة مفتوح' },
    'card-declined': { name: 'البطاقة مرفوضة' },
    'payment-error': { name: 'المزود يفشل بالحالة 500' },
    'payment-busy': { name: 'المزود مشغول (429)' },
    'payment-key-wrong': { name: 'المزود يرفض مفتاحنا' },
    'payment-timeout': { name: 'المزود لا يجيب' },
  },
} satisfies Partly<SubjectWords>
