/** The boxes on the canvas: a name of at most 16 characters and one or two words under it. */
import type { ParticipantNames } from '../../text-shapes'

export const names = {
  frontend: { name: 'الواجهة', role: 'المتصفح' },
  network: { name: 'الشبكة', role: 'الاتصال' },
  dns: { name: 'DNS', role: 'العنوان' },
  tcp: { name: 'TCP', role: 'النقل' },
  tls: { name: 'TLS', role: 'التشفير' },
  gateway: { name: 'البوابة', role: 'في الأمام' },
  api: { name: 'API', role: 'خادم، موجّه' },
  middleware: { name: 'الوسيط', role: 'نقاط الفحص' },
  logging: { name: 'السجل', role: 'معرّف الطلب' },
  cors: { name: 'CORS', role: 'الأصول' },
  'rate-limit': { name: 'حد الطلبات', role: 'الحصة' },
  authenticate: { name: 'المصادقة', role: 'الرمز' },
  authorize: { name: 'التفويض', role: 'نطاق، دور' },
  validate: { name: 'التحقق', role: 'المدخلات' },
  logic: { name: 'منطق الأعمال', role: 'المعالجات' },
  database: { name: 'قاعدة البيانات', role: 'PostgreSQL' },
  payment: { name: 'مزود الدفع', role: 'محاكاة' },
} as const satisfies ParticipantNames
