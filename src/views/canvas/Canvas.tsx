/** The picture of the trip: participants, lanes and the packet. The only room with React Flow. */
import 'reactflow/dist/base.css'
import './canvas.css'
import { getViewportForBounds, ReactFlow, useReactFlow, useStore } from 'reactflow'
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type RefObject,
} from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import { remember } from '../../lib/remember'
import type { Playback } from '../../playback/createPlayback'
import type { Frame } from '../../trace/frameAt'
import { getBox } from '../../trace/stops'
import { getBounds, layoutTrace, type Layout } from './layout/geometry'
import type { Orientation } from './layout/sizes'
import { InSight } from './flow/InSight'
import { edgeTypes } from './flow/LaneEdge'
import { nodeTypes } from './flow/nodes'
import { Packet } from './flow/Packet'
import { toEdges, toNodes } from './flow/to-flow'
import { useBoxKeys } from './flow/useBoxKeys'
import { useReused } from './flow/useReused'
import { useRoom } from './flow/useRoom'
import { getLanes, type LaneLine } from './layout/ways'

export type CanvasProps = {
  /** Holds the boxes, for whoever has to find one: `findBox`. */
  readonly root?: RefObject<HTMLDivElement | null>
  readonly frame: Frame
  /** How the packet moves; the rest of the picture shows the cursor. */
  readonly playback: Playback
  readonly orientation: Orientation
  /** Sizes by the height of the screen, for the last row, instead of a picture that is fitted in. */
  readonly staged?: boolean
  /** While presenting: the box that all others step back for. */
  readonly spotlight?: string | null
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onToggleGroup: (id: string) => void
}

/** The library would tell people to move and delete the boxes: here they are buttons that say so themselves. */
const NO_INSTRUCTIONS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
}
const PADDING = 0.035
const SMALLEST_ZOOM = 0.2
const LARGEST_ZOOM = 1.6

/**
 * Keeps the whole picture in view: it is never panned or zoomed by hand. The bounds come from the
 * layout and not from the library, which learns of new boxes only after the next paint.
 */
function Fit({ layout, staged }: { readonly layout: Layout; readonly staged: boolean }) {
  const { setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const root = useStore((state) => state.domNode)
  useLayoutEffect(() => {
    if (width === 0 || height === 0) return
    const bounds = getBounds(layout)
    const [largest, padding] = staged ? [1, 0] : [LARGEST_ZOOM, PADDING]
    const fitting = getViewportForBounds(bounds, width, height, SMALLEST_ZOOM, largest, padding)
    // For what may not shrink with the picture.
    root?.style.setProperty('--zoom', String(fitting.zoom))
    void setViewport(fitting)
  }, [setViewport, layout, staged, width, height, root])
  return null
}

/** For the style sheet: on a page that scrolls the place of the picture follows from the picture. */
function toPictureSize(layout: Layout): CSSProperties {
  const { width, height } = getBounds(layout)
  return { '--picture-width': width, '--picture-height': height } as CSSProperties
}

export function Canvas(props: CanvasProps) {
  const { frame, playback, orientation, selected } = props
  const { trace, cursor, closed, hop } = frame
  const { staged = false, spotlight = null } = props
  const t = useTranslations('ui.canvas')
  const words = useWords(trace)
  const own = useRef<HTMLDivElement>(null)
  const wrapper = props.root ?? own
  const room = useRoom(wrapper, staged)
  const { box: nameOf } = words
  const layout = useMemo(
    () =>
      layoutTrace(
        trace,
        orientation,
        closed,
        room && { ...room, nameOf, neverReached: t('neverReached') },
      ),
    [trace, orientation, closed, room, nameOf, t],
  )
  const lanes = useMemo(() => getLanes(layout), [layout])
  const nameLane = useMemo(() => {
    const work = ({ lane, near, far }: LaneLine) =>
      t(lane === 'out' ? 'wayOut' : 'wayBack', { near: nameOf(near), far: nameOf(far) })
    return remember(work, new WeakMap())
  }, [nameOf, t])
  const { onSelect, onToggleGroup } = props
  const keys = useBoxKeys({ frame, layout, staged, onToggleGroup })
  const active = getBox(trace, hop.to, layout.closed)
  const help = useId()
  const flowId = useId()
  const flow = {
    frame,
    layout,
    words,
    spotlight,
    lanes,
    nameLane,
    selected,
    staged,
    onSelect,
    onToggleGroup,
    tabStop: keys.tabStop,
    grabs: keys.grabs,
  }
  const nodes = useReused(toNodes(flow))
  const edges = useReused(toEdges(flow))

  useEffect(() => {
    // The library calls its root an application, which would take a screen reader's own keys away.
    const root = wrapper.current?.querySelector('.react-flow')
    root?.setAttribute('role', 'group')
    root?.setAttribute('tabindex', '-1')
  }, [wrapper])

  return (
    <div
      className="canvas"
      role="presentation"
      dir="ltr"
      ref={wrapper}
      data-orientation={orientation}
      data-staged={staged}
      data-dense={layout.sizes.dense}
      style={toPictureSize(layout)}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
    >
      <p id={help} hidden>
        {t('help')}
      </p>
      <ReactFlow
        id={flowId}
        aria-label={t('label')}
        aria-describedby={help}
        ariaLabelConfig={NO_INSTRUCTIONS}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={SMALLEST_ZOOM}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnDrag={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        attributionPosition="bottom-right"
      >
        <Fit layout={layout} staged={staged} />
        {orientation === 'vertical' && !staged && (
          <InSight wrapper={wrapper} active={active} cursor={cursor} />
        )}
        <Packet trace={trace} layout={layout} closed={closed} playback={playback} />
      </ReactFlow>
    </div>
  )
}
