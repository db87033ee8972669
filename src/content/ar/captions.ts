/** What the scenario with the expired token needs; the rest stands in English. */
import type { Captions, Partly } from '../text-shapes'

export const captions = {
  request: {
    composed:
      '{sender, select, browser {يرسل المتصفح الآن} other {تستدعي الصفحة \u2066fetch()\u2069:}} \u2066{method} {target}\u2069، {credentials, select, bearer {مع رمز Bearer} basic {مع بيانات Basic} other {بلا ترويسة Authorization}}.',
    logged:
      'يحصل الطلب على المعرّف \u2066{requestId}\u2069، ويدوّن السجل \u2066{method} {path}\u2069.',
  },
  name: { resolved: 'يجد DNS عنوان \u2066{name}\u2069: \u2066{address}\u2069.' },
  connection: {
    opened: 'فُتح اتصال TCP مع \u2066{address}\u2069، المنفذ {port}، بعد SYN ثم SYN-ACK ثم ACK.',
    secured:
      '\u2066{version}\u2069: الشهادة للاسم \u2066{name}\u2069 وصالحة حتى {untilMs, date, medium}. يبدأ التشفير.',
    reused:
      'الاتصال مع \u2066{name}\u2069 ما زال مفتوحًا بعد {requests, plural, one {طلب واحد} two {طلبين} few {# طلبات} many {# طلبًا} other {# طلب}}: يُستعمل مجددًا.',
  },
  route: { matched: 'يطابق الموجّه \u2066{method} {path}\u2069 مع المسار \u2066{route}\u2069.' },
  origin: {
    allowed: 'الأصل \u2066{origin}\u2069 موجود في قائمة الأصول المسموح بها.',
    confirmed: 'يُعطى الرد {status} الترويسة \u2066Access-Control-Allow-Origin: {origin}\u2069.',
  },
  quota: {
    available: 'ضمن الحد، {quota} طلب كل {windowS} ثانية: يبقى {remaining} بعد هذا الطلب.',
    reported: 'تضاف ترويسات RateLimit: يبقى {remaining} من {quota} طلب كل {windowS} ثانية.',
  },
  token: {
    expired:
      'انتهت صلاحية الرمز قبل {minutes, plural, =0 {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}: \u2066exp {exp}\u2069، والآن \u2066{now}\u2069.',
    valid:
      'الرمز صالح: يذكر \u2066{subject}\u2069، و\u2066exp {exp}\u2069 بعد الوقت الحالي \u2066{now}\u2069.',
  },
  problem: {
    created: 'يكتب معالج الأخطاء الرد: \u2066{status} {reason}\u2069 بصيغة problem+json.',
  },
  response: {
    logged:
      'يدوّن السجل {status} بعد {durationMs, number} ميلي ثانية للطلب \u2066{requestId}\u2069.',
    sent: 'ترسل API الرد \u2066{status} {reason}\u2069: {bytes, plural, one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}} إجمالًا.',
    received: 'يصل الرد إلى المتصفح: \u2066{status} {reason}\u2069.',
  },
  promise: {
    resolved:
      'يتحقق وعد \u2066fetch()\u2069: \u2066response.status = {status}\u2069، \u2066response.ok = {ok}\u2069.',
  },
  certificate: {
    shown: 'يعرض الخادم شهادة للاسم \u2066{name}\u2069 صالحة حتى {untilMs, date, medium}.',
    expired:
      'انتهت الشهادة في {untilMs, date, medium}، واليوم {todayMs, date, medium}. يرفضها المتصفح.',
  },
} satisfies Partly<Captions>
