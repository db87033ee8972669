/** Faults and outcomes of the API on the way in: the server that parses, and the router. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const api = {
  faults: {
    'no-host': { name: 'ترويسة Host مفقودة' },
    'differing-lengths': { name: 'قيمتا Content-Length' },
    'body-too-large': { name: 'جسم أكبر من الحد' },
    'unknown-route': { name: 'مسار غير معروف' },
    'wrong-method': { name: 'طريقة غير مسموح بها' },
    'unknown-method': { name: 'طريقة غير معروفة' },
    'trailing-slash': { name: 'شرطة في آخر المسار' },
  },
  outcomes: {
    'route.matched': {
      caption: 'يطابق الموجّه \u2066{method} {path}\u2069 مع المسار \u2066{route}\u2069.',
      explanation:
        'حلل الخادم سطر الطلب والترويسات، والآن يقارن الموجّه الطريقة والمسار بمسارات المتجر. قد يكون جزء من المسار معاملًا: في \u2066/orders/42\u2069 هو 42. يحدد المسار أيضًا ما ستطلبه نقاط الفحص: رمزًا، أو نطاقًا، أو دورًا، أو مدخلات معينة.',
    },
  },
} satisfies Partly<SubjectWords>
