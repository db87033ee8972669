/** Faults and outcomes of the gate Authorize: scopes, roles, and CSRF tokens. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const authorize = {
  faults: {
    'missing-scope': { name: 'نطاق ناقص' },
    'not-an-admin': { name: 'ليس مديرًا' },
  },
} satisfies Partly<SubjectWords>
