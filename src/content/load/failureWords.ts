/** The words about each failure: apart from the others, for they are read only where one is switched on. */
import { createTextLoader } from './createTextLoader'
import type { FailureTexts } from '../text-shapes'

export const failureWords = createTextLoader<FailureTexts>({
  en: () => import('../en/failures').then(({ failures }) => failures),
  es: () => import('../es/failures').then(({ failures }) => failures),
  ar: () => import('../ar/failures').then(({ failures }) => failures),
})
