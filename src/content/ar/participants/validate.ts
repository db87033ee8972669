/** Faults and outcomes of the gate Validate: parameters, media types and bodies. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const validate = {
  faults: {
    'validate-before-authorize': { name: 'التحقق قبل التفويض' },
    'not-acceptable': { name: 'لا يقبل إلا text/csv' },
    'wrong-media-type': { name: 'الجسم لا يُعلن JSON' },
    'invalid-values': { name: 'قيم خاطئة في الجسم' },
    'forbidden-field': { name: 'حقل محظور على الجميع' },
    'stored-script': { name: 'سكربت في حقل نصي' },
    'not-json': { name: 'الجسم JSON مكسور' },
  },
} satisfies Partly<SubjectWords>
