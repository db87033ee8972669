/** What the scenario with the expired token needs; the rest stands in English. */
import type { WrongAnswerTexts, Partly } from '../text-shapes'

export const wrongAnswers = {
  'expired-token': {
    wrong: 'الجواب 403، لأن المستخدم لم يعد مسموحًا له بهذا.',
    why: 'ما يُسمح به للمستخدم لم يتغير، بل الرمز قديم فقط. تقول 401 مع \u2066error="invalid_token"\u2069 للصفحة أن تطلب رمزًا جديدًا وتحاول ثانية (\u2066RFC 6750 section 3.1\u2069).',
  },
} satisfies Partly<WrongAnswerTexts>
