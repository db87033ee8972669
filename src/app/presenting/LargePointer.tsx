/** The pointer as a large dot, for a room in which the arrow of the system is lost. */
import { useEffect, useRef } from 'react'
import { setRootAttribute } from '../../ui/root-attributes'

export function LargePointer() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (!dot.current) return
      dot.current.hidden = false
      dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    setRootAttribute('pointer', 'large')
    addEventListener('pointermove', follow)
    return () => {
      setRootAttribute('pointer', null)
      removeEventListener('pointermove', follow)
    }
  }, [])
  return <div ref={dot} className="large-pointer" aria-hidden="true" hidden />
}
