/** Faults and outcomes of the Idempotency-Key of an order. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const idempotency = {
  faults: {
    'no-key': { name: 'بلا \u2066Idempotency-Key\u2069' },
    'key-reused': { name: 'المفتاح نفسه لمحتوى آخر' },
    'key-in-use': { name: 'الطلب الأول ما زال يعمل' },
    'replayed-order': { name: 'طلبية أُرسلت مرة ثانية' },
  },
} satisfies Partly<SubjectWords>
