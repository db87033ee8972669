/** Faults and outcomes of the API on the way back: error handling, and how a response is sent. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const wayBack = {
  faults: {
    'html-error': { name: 'صفحة خطأ HTML' },
    'exception-after-headers': { name: 'استثناء بعد الترويسات' },
    'answer-lost': { name: 'الرد يضيع' },
  },
  outcomes: {
    'response.sent': {
      caption:
        'ترسل API الرد \u2066{status} {reason}\u2069: {bytes, plural, one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}} إجمالًا.',
      explanation:
        'يكتب الخادم الرد نصًا بصيغة \u2066HTTP/1.1\u2069: سطر الحالة، ثم الترويسات، ثم سطر فارغ، ثم الجسم. تعدّ Content-Length بايتات الجسم لا أحرفه: الرمز € يأخذ ثلاثة بايتات في UTF-8. وتقول ترويسة Date متى أنشأ الخادم الرسالة.',
    },
    'problem.created': {
      caption: 'يكتب معالج الأخطاء الرد: \u2066{status} {reason}\u2069 بصيغة problem+json.',
      explanation:
        'تنتهي كل حالات الرفض والاستثناءات في مكان واحد، يصنع ردًا كاملًا بصيغة واحدة: application/problem+json وفيه type وtitle وstatus وdetail. الحالة في الجسم هي نفسها في سطر الحالة. ما قد يفيد مهاجمًا، مثل تتبع المكدس أو خطأ SQL، يبقى في السجل. من هنا تبدأ رحلة العودة.',
    },
  },
} satisfies Partly<SubjectWords>
