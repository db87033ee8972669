/** Faults and outcomes of business logic: its handlers, books and their versions. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const logic = {
  faults: {
    'not-modified': { name: 'لدى العميل هذا الإصدار' },
    'lost-update': { name: 'شخص آخر كان أسرع' },
    'joined-sql': { name: 'SQL ملصق من نصوص' },
    'thrown-exception': { name: 'استثناء في المعالج' },
  },
} satisfies Partly<SubjectWords>
