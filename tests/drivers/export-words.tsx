/** The English words of pictures and transcripts, as the page makes them. */
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  usePictureWords,
  useTranscriptWords,
  type Subject,
} from '../../src/app/export/useExportWords'
import { withWords } from './render-with-words'

const wrapper = ({ children }: { readonly children: ReactNode }) => withWords(<>{children}</>)

export function getPictureWords(subject: Subject) {
  return renderHook(() => usePictureWords(subject), { wrapper }).result.current
}

export async function getTranscriptWords(subject: Subject) {
  const { result } = renderHook(() => useTranscriptWords(subject), { wrapper })
  return waitFor(() => result.current ?? Promise.reject(new Error('The words have not come.')))
}
