/** What the scenario with the expired token needs; the rest stands in English. */
import type { FailureTexts, Partly } from '../text-shapes'

export const failures = {
  'expired-token': {
    what: 'لم يعد الوقت الحالي قبل exp: انتهت صلاحية الرمز، قبل خمس دقائق مثلًا. توقيعه ما زال سليمًا، لكن الجواب 401 مع \u2066error="invalid_token"\u2069.',
    console:
      'يتحقق وعد \u2066fetch()\u2069: قيمة \u2066response.status\u2069 هي 401، وقيمة \u2066response.ok\u2069 هي false. تقول WWW-Authenticate: \u2066error_description="The access token expired"\u2069.',
    fix: 'في الصفحة: اطلب رمزًا جديدًا وكرر الطلب مرة واحدة. عند المُصدر: exp بالثواني منذ 1970، لا بالميلي ثانية.',
  },
} satisfies Partly<FailureTexts>
