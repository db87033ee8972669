/** What the scenario with the expired token needs; the rest stands in English. */
import type { NoteTexts, Partly } from '../text-shapes'

export const notes = {
  'expired-token': {
    pointAt:
      'أشر إلى الوقتين حيث توقفت المصادقة: \u2066exp 12:00:00\u2069 والآن \u206612:05:00\u2069. ثم إلى كل ما وراء نقطة الفحص: بخط متقطع، لم يُبلغ قط.',
    question:
      'الرمز أصلي وتوقيعه سليم، لكن exp هو \u206612:00:00\u2069 والساعة الآن \u206612:05:00\u2069. ماذا تفعل المصادقة؟',
    answer:
      'ترفض: يجب أن يكون الوقت الحالي قبل exp. الحالة 401 وليست 403، لأن رمزًا جديدًا سيحل المشكلة، وما يُسمح به لهذا المستخدم لم يتغير.',
  },
} satisfies Partly<NoteTexts>
