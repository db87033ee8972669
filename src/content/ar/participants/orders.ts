/** Faults and outcomes of orders in business logic: whose they are, their state, and what is in stock. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const orders = {
  faults: {
    'order-missing': { name: 'الطلبية غير موجودة' },
    'someone-elses-order': { name: 'طلبية شخص آخر' },
    'order-shipped': { name: 'الطلبية شُحنت' },
    'out-of-stock': { name: 'نفد المخزون' },
  },
} satisfies Partly<SubjectWords>
