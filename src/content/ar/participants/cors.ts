/** Faults and outcomes of the gate CORS, on the way in and on the way back. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const cors = {
  faults: {
    'origin-not-allowed': { name: 'الأصل غير مسموح به' },
    'method-not-allowed-by-cors': { name: 'CORS تمنع الطريقة' },
    'header-not-allowed': { name: 'CORS تمنع الترويسة' },
    'simple-request-blocked': { name: 'أصل غير مدرج، وأُرسل' },
    'wildcard-with-credentials': { name: 'نجمة مع كعكات' },
    'errors-without-cors': { name: 'أخطاء بلا ترويسات CORS' },
    'header-not-exposed': { name: 'ترويسات غير مكشوفة' },
    'auth-before-cors': { name: 'المصادقة قبل CORS' },
  },
  outcomes: {
    'origin.allowed': {
      caption: 'الأصل \u2066{origin}\u2069 موجود في قائمة الأصول المسموح بها.',
      explanation:
        'الأصل هو المخطط والمضيف والمنفذ معًا: \u2066https://app.example\u2069 و\u2066https://api.example\u2069 أصلان مختلفان. تقرر نقطة الفحص هذه هل سيقول الرد للمتصفح إن صفحة من هذا الأصل يحق لها قراءته. المتصفح هو من يطبق CORS، وهي لا تحمي الخادم: البرامج الأخرى تتجاهلها ببساطة.',
    },
    'origin.confirmed': {
      caption: 'يُعطى الرد {status} الترويسة \u2066Access-Control-Allow-Origin: {origin}\u2069.',
      explanation:
        'تقول هذه الترويسة للمتصفح إن صفحة من هذا الأصل يحق لها قراءة الرد. تحتاج إليها الأخطاء كما يحتاج إليها النجاح: بدونها ترى الصفحة TypeError بدل الحالة. ولأن القيمة تعتمد على الطلب، تقول \u2066Vary: Origin\u2069 للذاكرات المؤقتة أن تفصل بين ردود الأصول المختلفة.',
    },
  },
} satisfies Partly<SubjectWords>
