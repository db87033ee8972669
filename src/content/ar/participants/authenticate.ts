/** Faults and outcomes of the gate Authenticate: tokens and their checks. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const authenticate = {
  faults: {
    'no-token': { name: 'بلا رمز' },
    'not-bearer': { name: '\u2066Basic\u2069 بدل \u2066Bearer\u2069' },
    'duplicate-token': { name: 'الرمز مرسل مرتين' },
    'malformed-token': { name: 'رمز مشوّه' },
    'alg-none': { name: 'alg: none' },
    'tampered-token': { name: 'حمولة معدّلة' },
    'wrong-key': { name: 'موقّع بمفتاح خاطئ' },
    'key-confusion': { name: 'مفتاح عام كسرّ HS256' },
    'wrong-issuer': { name: 'مُصدر خاطئ' },
    'wrong-audience': { name: 'جمهور خاطئ' },
    'not-yet-valid': { name: 'رمز لم يصلح بعد' },
    'expired-token': {
      name: 'رمز منتهي الصلاحية',
      what: 'لم يعد الوقت الحالي قبل exp: انتهت صلاحية الرمز، قبل خمس دقائق مثلًا. توقيعه ما زال سليمًا، لكن الجواب 401 مع \u2066error="invalid_token"\u2069.',
      console:
        'يتحقق وعد \u2066fetch()\u2069: قيمة \u2066response.status\u2069 هي 401، وقيمة \u2066response.ok\u2069 هي false. تقول WWW-Authenticate: \u2066error_description="The access token expired"\u2069.',
      fix: 'في الصفحة: اطلب رمزًا جديدًا وكرر الطلب مرة واحدة. عند المُصدر: exp بالثواني منذ 1970، لا بالميلي ثانية.',
    },
    'revoked-token': { name: 'رمز ملغى' },
  },
  outcomes: {
    'token.valid': {
      caption:
        'الرمز صالح: يذكر \u2066{subject}\u2069، و\u2066exp {exp}\u2069 بعد الوقت الحالي \u2066{now}\u2069.',
    },
    'token.expired': {
      caption:
        'انتهت صلاحية الرمز قبل {minutes, plural, =0 {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}: \u2066exp {exp}\u2069، والآن \u2066{now}\u2069.',
      explanation:
        '\u2066exp\u2069 هو الوقت الذي لا يُقبل الرمز ابتداءً منه: يجب أن يكون الوقت الحالي قبله، وإذا تساويا فقد انتهت صلاحية الرمز. يُسمح بهامش صغير للساعات غير المتطابقة، لا يزيد عادة على بضع دقائق. الحالة هي 401 مع \u2066error="invalid_token"\u2069 وليست 403: رمز جديد سيحل المشكلة، فيطلبه العميل ويحاول ثانية.',
    },
  },
} satisfies Partly<SubjectWords>
