/** What the scenario with the expired token needs; the rest stands in English. */
import type { ScenarioTexts, Partly } from '../text-shapes'

export const scenarios = {
  'expired-token': {
    title: 'رمز منتهي الصلاحية',
    lookFor: 'راقب المصادقة وهي تقارن exp بالوقت الحالي، وما بعدها لا يصل إليه الطلب أبدًا.',
    explanation:
      'الرمز أصلي وتوقيعه سليم، لكن وقته انتهى: يجب أن يكون الوقت الحالي قبل exp. ترد API بالحالة 401 مع \u2066error="invalid_token"\u2069، فتستطيع الصفحة طلب رمز جديد والمحاولة ثانية. لا يُرفض وعد \u2066fetch()\u2069 بل يتحقق، وتكون قيمة \u2066response.ok\u2069 هي false.',
  },
} satisfies Partly<ScenarioTexts>
