/** Faults and outcomes of the gateway before the servers. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const gateway = {
  faults: {
    'none-healthy': { name: 'لا خادم سليم' },
    'upstream-refused': { name: 'API ترفض البوابة' },
    'upstream-slow': { name: 'API بطيئة جدًا' },
  },
} satisfies Partly<SubjectWords>
