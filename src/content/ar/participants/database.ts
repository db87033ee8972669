/** Faults and outcomes of PostgreSQL: connections, transactions, queries and their errors. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const database = {
  faults: {
    'bad-text': { name: 'نص مكان رقم' },
    'unique-violation': { name: 'القيمة مأخوذة: 23505' },
    'foreign-key': { name: 'المرجع مفقود: 23503' },
    'still-referenced': { name: 'ما زال مستعملًا: 23503' },
    'check-violation': { name: 'مخزون تحت الصفر: 23514' },
    'serialization-failure': { name: 'تعارض ثم إعادة: 40001' },
    'conflict-persists': { name: 'تعارض كل مرة: 40001' },
    'statement-timeout': { name: 'جملة بطيئة جدًا: 57014' },
    'too-many-connections': { name: 'لا اتصال متاح: 53300' },
    'no-connection': { name: 'قاعدة البيانات لا تُبلغ' },
    'service-password-wrong': { name: 'كلمة مرور المتجر خاطئة' },
  },
} satisfies Partly<SubjectWords>
