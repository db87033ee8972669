/** Makes the animation, says how far it is, and lets itself be called off. */
import { useEffect, useRef, useState } from 'react'
import { frameAt } from '../../trace/frameAt'
import { hopAt } from '../../trace/indexTrace'
import { planAnimation } from '../../views/canvas/picture/planAnimation'
import type { Picture } from '../../views/canvas/picture/picture-types'
import { toSvg } from '../../views/canvas/picture/toSvg'
import { makeAnimation, type AnimationJob } from './makeAnimation'
import { getFileName } from './useExportWords'
import { usePicture, type PictureProps } from './usePicture'
import type { Save } from './useSaving'

type Progress = { readonly frame: number; readonly frames: number }

export function useAnimation(props: PictureProps & { readonly save: Save }) {
  const { save } = props
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isCancelled, setCancelled] = useState(false)
  const work = useRef<AbortController | null>(null)
  const getPicture = usePicture(props)
  useEffect(() => () => work.current?.abort(), [])

  async function make(): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    work.current = controller
    setCancelled(false)
    const run = () => {
      const job = planJob(props, getPicture())
      const frames = job.frames.length
      setProgress({ frame: 0, frames })
      return makeAnimation({
        ...job,
        signal,
        onProgress: (frame) => setProgress({ frame, frames }),
      })
    }
    await save(getFileName(props, '.gif'), async () => run(), signal)
    setProgress(null)
    setCancelled(signal.aborted)
  }

  return { progress, isCancelled, make, cancel: () => work.current?.abort() }
}

function planJob(
  { frame: { trace, closed, stops }, tools }: PictureProps,
  picture: Picture,
): Omit<AnimationJob, 'signal' | 'onProgress'> {
  return {
    frames: planAnimation(stops, (cursor) => picture.words.caption(hopAt(trace, cursor))),
    exact: Object.values(picture.colors).map((hex) => Number.parseInt(hex.slice(1), 16)),
    drawFrame: ({ cursor, travelled }, widthPx, heightPx) =>
      tools.toPixels(
        toSvg({ ...picture, frame: frameAt(trace, cursor, { closed }), travelled }),
        widthPx,
        heightPx,
      ),
  }
}
