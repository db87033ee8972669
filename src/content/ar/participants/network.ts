/** Faults and outcomes of the network between browser and shop: DNS, TCP, TLS. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const network = {
  faults: {
    'dns-not-found': { name: 'الاسم غير موجود' },
    'connection-refused': { name: 'الاتصال مرفوض' },
    'connection-timeout': { name: 'لا جواب على SYN' },
    'certificate-expired': { name: 'شهادة منتهية' },
    'certificate-wrong-name': { name: 'شهادة لاسم آخر' },
    'connection-reset': { name: 'الاتصال قُطع' },
  },
  outcomes: {
    'certificate.shown': {
      caption: 'يعرض الخادم شهادة للاسم \u2066{name}\u2069 صالحة حتى {untilMs, date, medium}.',
    },
    'certificate.expired': {
      caption:
        'انتهت الشهادة في {untilMs, date, medium}، واليوم {todayMs, date, medium}. يرفضها المتصفح.',
    },
    'name.resolved': {
      caption: 'يجد DNS عنوان \u2066{name}\u2069: \u2066{address}\u2069.',
      explanation:
        'نصل إلى الحواسيب بعناوينها لا بأسمائها، لذلك يسأل المتصفح نظام أسماء النطاقات DNS أولًا. يمكن حفظ الجواب للمدة التي يذكرها TTL. لم يُرسل بعد أي شيء إلى الخادم نفسه.',
    },
    'connection.opened': {
      caption: 'فُتح اتصال TCP مع \u2066{address}\u2069، المنفذ {port}، بعد SYN ثم SYN-ACK ثم ACK.',
      explanation:
        'يتفق العميل والخادم على الاتصال بثلاث رسائل قصيرة: SYN وSYN-ACK وACK. هذا يستغرق رحلة ذهاب وإياب واحدة قبل إرسال أي بيانات. المنفذ 443 هو منفذ https.',
    },
    'connection.secured': {
      caption:
        '\u2066{version}\u2069: الشهادة للاسم \u2066{name}\u2069 وصالحة حتى {untilMs, date, medium}. يبدأ التشفير.',
      explanation:
        'يعرض الخادم شهادة ويثبت أنه يملك المفتاح الخاص بها. يتأكد المتصفح من أن الشهادة موقعة من جهة يثق بها، وأنها صالحة اليوم، وأنها لهذا الاسم بالضبط. من الآن لا يستطيع أحد في الطريق قراءة ما يُرسل أو تغييره.',
    },
    'connection.reused': {
      caption:
        'الاتصال مع \u2066{name}\u2069 ما زال مفتوحًا بعد {requests, plural, one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}: يُستعمل مجددًا.',
    },
  },
} satisfies Partly<SubjectWords>
