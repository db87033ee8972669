/** The picture of the trip: participants, lanes and the packet. The only room with React Flow. */
import 'reactflow/dist/base.css'
import './canvas.css'
import './boxes.css'
import './states.css'
import './lanes.css'
import './upright.css'
import './staged.css'
import { ReactFlow } from 'reactflow'
import { useEffect, useId, useRef, type CSSProperties, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../content/use/useWords'
import type { Playback } from '../../playback/createPlayback'
import type { Frame } from '../../trace/frameAt'
import { getBox } from '../../trace/stops'
import { getBounds, type Layout } from './layout/geometry'
import type { Orientation } from './layout/sizes'
import { Fit, SMALLEST_ZOOM } from './flow/Fit'
import { InSight } from './flow/InSight'
import { edgeTypes } from './flow/LaneEdge'
import { nodeTypes } from './flow/nodes'
import { Packet } from './flow/Packet'
import { toEdges, toNodes } from './flow/to-flow'
import { useBoxKeys } from './flow/useBoxKeys'
import { useLanes, useLayout } from './flow/useLayout'
import { useReused } from './flow/useReused'
import { useRoom } from './flow/useRoom'

export type CanvasProps = {
  /** Holds the boxes, for whoever has to find one: `findBox`. */
  readonly root?: RefObject<HTMLDivElement | null>
  /** What may lie over the foot of the picture where the page scrolls. */
  readonly cover?: RefObject<HTMLElement | null> | undefined
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
/** It shows, and is neither moved nor changed by hand. */
const STILL = {
  ariaLabelConfig: NO_INSTRUCTIONS,
  minZoom: SMALLEST_ZOOM,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  panOnDrag: false,
  zoomOnScroll: false,
  zoomOnPinch: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  attributionPosition: 'bottom-right',
} as const

/** For the style sheet: on a page that scrolls the place of the picture follows from the picture. */
function toPictureSize(layout: Layout): CSSProperties {
  const { width, height } = getBounds(layout)
  return { '--picture-width': width, '--picture-height': height } as CSSProperties
}

/** The library calls its root an application, which would take a screen reader's own keys away. */
function useQuietRoot(wrapper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = wrapper.current?.querySelector('.react-flow')
    root?.setAttribute('role', 'group')
    root?.setAttribute('tabindex', '-1')
  }, [wrapper])
}

export function Canvas(props: CanvasProps) {
  const { frame, playback, orientation, selected, cover, onSelect, onToggleGroup } = props
  const { staged = false, spotlight = null } = props
  const { trace, cursor, closed, hop } = frame
  const t = useTranslations('ui.canvas')
  const words = useWords(trace)
  const nameOf = words.box
  const own = useRef<HTMLDivElement>(null)
  const wrapper = props.root ?? own
  const room = useRoom(wrapper, staged)
  const layout = useLayout({ trace, closed, orientation, room, nameOf })
  const { tabStop, grabs, ...keys } = useBoxKeys({ frame, layout, staged, onToggleGroup })
  const [help, flowId] = [useId(), useId()]
  const shown = { frame, layout, words, spotlight, selected, staged, ...useLanes(layout, nameOf) }
  const flow = { ...shown, onSelect, onToggleGroup, tabStop, grabs }
  const nodes = useReused(toNodes(flow))
  const edges = useReused(toEdges(flow))
  useQuietRoot(wrapper)
  return (
    <div
      className="canvas"
      role="presentation"
      dir="ltr"
      ref={wrapper}
      data-orientation={orientation}
      data-staged={staged}
      data-dense={layout.sizes.dense}
      data-sizes="own"
      style={toPictureSize(layout)}
      {...keys}
    >
      <p id={help} hidden>
        {t('help')}
      </p>
      <ReactFlow
        {...STILL}
        id={flowId}
        aria-label={t('label')}
        aria-describedby={help}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
      >
        <Fit layout={layout} staged={staged} />
        {orientation === 'vertical' && !staged && (
          <InSight
            wrapper={wrapper}
            cover={cover}
            active={getBox(trace, hop.to, layout.closed)}
            cursor={cursor}
          />
        )}
        <Packet trace={trace} layout={layout} closed={closed} playback={playback} />
      </ReactFlow>
    </div>
  )
}
