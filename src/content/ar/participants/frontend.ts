/** Faults and outcomes of the frontend: the page’s script and the browser. What is missing stands in English. */
import type { Partly, SubjectWords } from '../../text-shapes'

export const frontend = {
  faults: {
    offline: { name: 'الجهاز بلا اتصال' },
    'script-timeout': { name: 'السكربت يكف عن الانتظار' },
    'forbidden-header': { name: 'السكربت يضع Cookie' },
    'cut-off-response': { name: 'الرد ينقطع' },
  },
  outcomes: {
    'request.composed': {
      caption:
        '{sender, select, browser {يرسل المتصفح الآن} other {تستدعي الصفحة \u2066fetch()\u2069:}} \u2066{method} {target}\u2069، {credentials, select, bearer {مع رمز Bearer} basic {مع بيانات Basic} other {بلا ترويسة Authorization}}.',
      explanation:
        'تحدد الصفحة الطريقة والعنوان والترويسات والجسم، ويضيف المتصفح ما لا يحق للصفحة أن تحدده، مثل Host وOrigin. كل طلب إلى أصل آخر فيه ترويسة Authorization أو جسم JSON يحتاج أولًا إلى إذن الخادم، ويُطلب الإذن بطلب OPTIONS يسمى preflight. إن كان هذا الطلب يحتاج إليه، فقد أُجيب عنه قبل بداية هذه الرحلة، وما زال الجواب في ذاكرة المتصفح المؤقتة.',
    },
    'response.received': {
      caption: 'يصل الرد إلى المتصفح: \u2066{status} {reason}\u2069.',
      explanation:
        'أصبح الرد عند المتصفح، لكنه لم يصل إلى الصفحة بعد. يقارن المتصفح أولًا Access-Control-Allow-Origin بأصل الصفحة. فقط إذا تطابقا يحق للصفحة أن ترى الحالة والجسم وبعض الترويسات.',
    },
    'promise.resolved': {
      caption:
        'يتحقق وعد \u2066fetch()\u2069: \u2066response.status = {status}\u2069، \u2066response.ok = {ok}\u2069.',
      explanation:
        'يتحقق وعد \u2066fetch()\u2069 حالما يوجد رد يحق للصفحة أن تراه، مهما كانت حالته. لا تكون \u2066response.ok\u2069 صحيحة إلا لحالة من 200 إلى 299، فعلى الصفحة أن تنظر إليها. يتوقع كثيرون أن يُرفض الوعد عند 401 أو 404: لكنه لا يُرفض إلا حين لا يوجد رد يُعرض، كأن تفشل الشبكة أو فحص CORS.',
    },
  },
} satisfies Partly<SubjectWords>
