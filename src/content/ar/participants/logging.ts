/** Faults and outcomes of the gate Logging, on the way in and on the way back. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const logging = {
  faults: {
    'logging-last': { name: 'السجل في الآخر' },
    'logging-fails': { name: 'تعذرت كتابة السجل' },
  },
  outcomes: {
    'request.logged': {
      caption:
        'يحصل الطلب على المعرّف \u2066{requestId}\u2069، ويدوّن السجل \u2066{method} {path}\u2069.',
      explanation:
        'هذه أولى نقاط الفحص الست، حتى يترك كل طلب سطرًا في السجل ولو رفضته نقطة لاحقة. يوضع معرّف الطلب في ترويسة X-Request-Id في الرد، فيمكن ربط بلاغ المستخدم بسطور السجل، وهذه الترويسة عُرف وليست معيارًا. لا تُكتب الرموز وكلمات المرور في السجل أبدًا.',
    },
    'response.logged': {
      caption:
        'يدوّن السجل {status} بعد {durationMs, number} ميلي ثانية للطلب \u2066{requestId}\u2069.',
      explanation:
        'نقطة الفحص التي رأت الطلب أولًا ترى الرد أخيرًا، فتعرف الحالة والمدة كلها. في السطر معرّف الطلب نفسه الذي في السطر الأول. ويُدوَّن أيضًا ما رفضته نقطة لاحقة: كثرة 401 المتتالية قد تعني أن أحدًا يخمّن.',
    },
  },
} satisfies Partly<SubjectWords>
