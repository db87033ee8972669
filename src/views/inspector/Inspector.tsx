/**
 * What one hop carries: a pure function of the frame. Explain comes with the page; the other
 * tabs load when they are first shown. The panel scrolls in itself, never the page.
 */
import { Tabs } from 'radix-ui'
import {
  type ComponentType,
  Suspense,
  type RefObject,
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { useTranslations } from 'use-intl'
import type { Frame } from '../../trace/frameAt'
import { loadLater } from '../../ui/loadLater'
import { PRESENTED_PANEL } from '../../ui/scrolling'
import { ExplainTab } from './ExplainTab'
import { hasContent } from './hop-content'
import './inspector.css'
import './shapes.css'
import { INSPECTOR_TABS, type InspectorTab } from './inspector-tab'
import { InspectorHead } from './InspectorHead'
import type { ScenarioId } from '../../catalog/scenarios'

export type TabProps = { readonly frame: Frame }

const PANELS: Readonly<Record<Exclude<InspectorTab, 'explain'>, ComponentType<TabProps>>> = {
  message: loadLater(async () => (await import('./MessageTab')).MessageTab),
  token: loadLater(async () => (await import('./TokenTab')).TokenTab),
  data: loadLater(async () => (await import('./DataTab')).DataTab),
  code: loadLater(async () => (await import('./CodeTab')).CodeTab),
}

export type InspectorProps = TabProps & {
  readonly tab: InspectorTab
  readonly onTab: (tab: InspectorTab) => void
  readonly scenario: ScenarioId | null
  /** In front of a class, where it is the one panel: see PresentedInspector. */
  readonly presentedRef?: RefObject<HTMLElement | null>
}

export function Inspector({ frame, tab, onTab, scenario, presentedRef }: InspectorProps) {
  const t = useTranslations('ui.inspector')
  const panel = useRef<HTMLDivElement>(null)
  // Remembered, for to ask the panel would lay out the whole page once more at every step.
  const isScrolled = useRef(false)
  const toTop = useCallback(() => {
    if (isScrolled.current && panel.current) panel.current.scrollTop = 0
    isScrolled.current = false
  }, [])
  const choose = useCallback(
    (value: string) => {
      const chosen = INSPECTOR_TABS.find((name) => name === value)
      if (chosen) onTab(chosen)
    },
    [onTab],
  )
  return (
    <section
      className="inspector"
      aria-label={t('label')}
      {...(presentedRef && { ref: presentedRef, 'data-presented': true })}
    >
      <InspectorHead frame={frame} />
      <Tabs.Root className="inspector-tabs" value={tab} onValueChange={choose}>
        <TabList filled={INSPECTOR_TABS.filter((name) => hasContent(frame.hop, name)).join(' ')} />
        <Tabs.Content
          className="inspector-panel"
          {...(presentedRef && PRESENTED_PANEL)}
          value={tab}
          key={tab}
          ref={panel}
          onScroll={() => {
            isScrolled.current = true
          }}
        >
          <StartAtTop key={frame.cursor} toTop={toTop} />
          <Suspense fallback={null}>
            {tab === 'explain' ? (
              <ExplainTab frame={frame} scenario={scenario} />
            ) : (
              <Panel tab={tab} frame={frame} />
            )}
          </Suspense>
        </Tabs.Content>
      </Tabs.Root>
    </section>
  )
}

/** Another hop starts at its top. Stands before the content, which may then scroll to its own. */
function StartAtTop({ toTop }: { readonly toTop: () => void }) {
  useLayoutEffect(toTop, [toTop])
  return null
}

function Panel({ tab, ...rest }: TabProps & { readonly tab: keyof typeof PANELS }) {
  const Content = PANELS[tab]
  return <Content {...rest} />
}

/**
 * A tab with nothing for this hop stays open to the eye: the dot tells which ones have something.
 * `filled`: their names, separated by spaces; most steps change nothing about them.
 */
const TabList = memo(function TabList({ filled: names }: { readonly filled: string }) {
  const t = useTranslations('ui.inspector')
  const filledId = useId()
  return (
    <Tabs.List className="inspector-tablist" aria-label={t('label')}>
      {INSPECTOR_TABS.map((name) => (
        <Tab
          key={name}
          name={name}
          filledId={name !== 'explain' && names.split(' ').includes(name) ? filledId : null}
        />
      ))}
      <span id={filledId} hidden>
        {t('filled')}
      </span>
    </Tabs.List>
  )
})

type OneTabProps = {
  readonly name: InspectorTab
  /** Of the text that says so; null: it has nothing of this hop. */
  readonly filledId: string | null
}

const Tab = memo(function Tab({ name, filledId }: OneTabProps) {
  const t = useTranslations('ui.inspector.tabs')
  return (
    <Tabs.Trigger
      className="inspector-tab"
      value={name}
      data-filled={filledId !== null}
      aria-describedby={filledId ?? undefined}
    >
      {t(name)}
    </Tabs.Trigger>
  )
})
