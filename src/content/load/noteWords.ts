/** The teacher's notes: apart from the other words, for only the speaker window reads them. */
import { createTextLoader } from './createTextLoader'
import type { NoteTexts } from '../text-shapes'

export const noteWords = createTextLoader<NoteTexts>({
  en: () => import('../en/notes').then(({ notes }) => notes),
  es: () => import('../es/notes').then(({ notes }) => notes),
  ar: () => import('../ar/notes').then(({ notes }) => notes),
})
