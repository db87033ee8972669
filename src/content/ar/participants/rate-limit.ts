/** Faults and outcomes of the gate Rate limit, on the way in and on the way back. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const rateLimit = {
  faults: {
    'quota-exceeded': { name: 'الحصة استُهلكت' },
  },
  outcomes: {
    'quota.available': {
      caption: 'ضمن الحد، {quota} طلب كل {windowS} ثانية: يبقى {remaining} بعد هذا الطلب.',
      explanation:
        'لكل عميل حصة من الطلبات، حتى لا يستهلك عميل واحد الخادم كله. كل طلب يأخذ واحدًا من الحصة، وهي تمتلئ من جديد بانتظام خلال النافذة الزمنية. تقع هذه النقطة قبل فحص الرمز، فيصبح تخمين الرموز محدودًا أيضًا.',
    },
    'quota.reported': {
      caption: 'تضاف ترويسات RateLimit: يبقى {remaining} من {quota} طلب كل {windowS} ثانية.',
      explanation:
        'تذكر RateLimit-Policy الحصة ونافذتها، وتذكر RateLimit ما بقي منها. كلتاهما ما زالت مسودة Internet-Draft وليست معيارًا بعد، أما الترويسات التي تبدأ بـ \u2066X-RateLimit\u2069 فلم تكن معيارًا قط. يمكن إرسالهما مع أي حالة، فيبطئ العميل قبل أن يواجه 429.',
    },
  },
} satisfies Partly<SubjectWords>
