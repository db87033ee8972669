/** Faults and outcomes of logging in and registering: passwords, and the tokens that are issued. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const logIn = {
  faults: {
    'unknown-user': { name: 'مستخدم غير معروف' },
    'wrong-password': { name: 'كلمة مرور خاطئة' },
  },
} satisfies Partly<SubjectWords>
