/** The page: header, picture with its caption, inspector, transport with list and timeline. */
import './app.css'
import './one-column.css'
import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
} from 'react'
import { Direction } from 'radix-ui'
import { IntlProvider, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { getDirection } from '../content/locales'
import type { Problem } from '../lib/result'
import { getScenario } from '../sources/simulator/scenarios'
import { useIsMoving, usePlayback } from '../playback/usePlayback'
import { parseRequestDraft } from '../trace/parseRequestDraft'
import type { Trace } from '../trace/trace'
import { Caption } from '../views/captions/Caption'
import { HopStatus } from '../views/captions/HopStatus'
import { Transport, type TransportProps } from '../views/controls/Transport'
import { HopList } from '../views/hops/HopList'
import { Inspector } from '../views/inspector/Inspector'
import { Timeline } from '../views/timeline/Timeline'
import type { Tab } from './address'
import type { Session } from './createSession'
import type { SessionState } from './session-state'
import { Embedded } from './Embedded'
import { ErrorBoundary } from './ErrorBoundary'
import { Header } from './Header'
import { Notices } from './Notices'
import { UpdateNotice } from './offline/UpdateNotice'
import { Participants } from './Participants'
import { Picture } from './Picture'
import { SecondPaint } from './SecondPaint'
import { Sheet } from './Sheet'
import { useDocumentLanguage } from './useDocumentLanguage'
import { useSpeakers } from './speaker/useSpeakers'
import { useKeys } from './useKeys'
import { useAppearance, useIsNarrow, useIsStill } from './useAppearance'
import { useSwipe } from './useSwipe'
import { whenRested } from './whenRested'

const KeysDialog = lazy(() => import('./KeysDialog').then((m) => ({ default: m.KeysDialog })))
const Presenting = lazy(() => import('./Presenting').then((m) => ({ default: m.Presenting })))
const SettingsDialog = lazy(() =>
  import('./SettingsDialog').then((m) => ({ default: m.SettingsDialog })),
)
const ExportDialog = lazy(() =>
  import('./export/OpenExport').then((m) => ({ default: m.OpenExport })),
)
const RequestEditor = lazy(() =>
  import('../views/editor/RequestEditor').then((m) => ({ default: m.RequestEditor })),
)

export function App({ session }: { readonly session: Session }) {
  const { locale, messages, problems } = useStore(
    session.store,
    useShallow(({ locale, messages, problems }) => ({ locale, messages, problems })),
  )
  // Without any words there is nothing to say it with: this one text is in the page itself.
  if (!messages)
    return problems.some(isWordless) ? <p>Roundtrip is not complete: reload it.</p> : null
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <Direction.Provider dir={getDirection(locale)}>
        <Page session={session} />
      </Direction.Provider>
    </IntlProvider>
  )
}

const isWordless = ({ code }: Problem) => code === 'RT405'

function Page({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const scenario = useStore(session.store, (state) => state.scenario)
  useDocumentLanguage(t('ui.documentTitle', { scenario: t(`scenarios.${scenario}.title`) }))
  const trace = useStore(session.store, (state) => state.trace)
  const still = useIsStill(session.settings)
  const { mode, theme } = useStore(
    session.store,
    useShallow(({ mode, theme }) => ({ mode, theme })),
  )
  useAppearance(session.settings, mode, theme)
  useKeys(session)
  useSpeakers(session)
  useEffect(() => session.playback.send({ type: 'setStill', still }), [session, still])
  useEffect(() => {
    // One frame of many in a page: its engine starts only when something is changed in it.
    return mode === 'embed' ? undefined : whenRested(session.playback, session.startEngine)
  }, [session, mode])
  return (
    <Root session={session}>
      {mode === 'present' && trace ? (
        <Suspense>
          <Presenting session={session} trace={trace} />
        </Suspense>
      ) : mode === 'embed' && trace ? (
        <Embedded session={session} trace={trace} />
      ) : (
        <>
          <Header session={session} />
          {trace ? <Show session={session} trace={trace} /> : <Loading session={session} />}
        </>
      )}
      <Dialogs session={session} />
      <UpdateNotice session={session} />
    </Root>
  )
}

/** Says whether the page is at rest, all of it drawn. Its children are not drawn again when that changes. */
function Root({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const { pending, trace } = useStore(
    session.store,
    useShallow(({ pending, trace }) => ({ pending, trace })),
  )
  const moving = useIsMoving(session.playback)
  const isDrawn = useDeferredValue(trace, null) === trace
  return (
    <div className="app" data-idle={!pending && !moving && isDrawn}>
      {children}
    </div>
  )
}

function Loading({ session }: { readonly session: Session }) {
  const t = useTranslations('ui.problem')
  return (
    <main className="app-loading">
      <Notices session={session} />
      <p>{t('loading')}</p>
    </main>
  )
}

function toShown({ closed, tab, scenario, request }: SessionState) {
  return { closed, tab, scenario, request }
}

const Show = memo(function Show({
  session,
  trace,
}: {
  readonly session: Session
  readonly trace: Trace
}) {
  const t = useTranslations('ui')
  const { closed, tab, scenario, request } = useStore(session.store, useShallow(toShown))
  const { cursor, playing, speed } = usePlayback(session.playback)
  const { store, playback, settings } = session
  const seek = useCallback((to: number) => playback.send({ type: 'seek', cursor: to }), [playback])
  const command = useCallback<TransportProps['onCommand']>(
    (type) => playback.send({ type }),
    [playback],
  )
  const setSpeed = useCallback<TransportProps['onSpeed']>(
    (value) => settings.setState({ speed: value }),
    [settings],
  )
  const setTab = useCallback((next: Tab) => store.setState({ tab: next }), [store])
  const select = useCallback((id: string | null) => store.setState({ selected: id }), [store])
  const narrow = useIsNarrow(session.settings)
  const swipe = useSwipe((way) => {
    if (store.getState().selected !== null) return
    if (way === 'left') playback.send({ type: 'next' })
    if (way === 'right') playback.send({ type: 'back' })
  })
  const inspector = (
    <ErrorBoundary>
      <Inspector
        trace={trace}
        cursor={cursor}
        tab={tab}
        onTab={setTab}
        scenario={request ? null : scenario}
      />
    </ErrorBoundary>
  )
  return (
    <>
      <main className="app-stage" {...swipe}>
        <Notices session={session} />
        <ErrorBoundary>
          <Picture session={session} trace={trace} onSelect={select} />
        </ErrorBoundary>
        <Caption trace={trace} cursor={cursor} />
        <HopStatus trace={trace} cursor={cursor} />
        <ErrorBoundary>
          <SecondPaint>
            <Participants session={session} trace={trace} />
          </SecondPaint>
        </ErrorBoundary>
      </main>
      {narrow ? (
        <Sheet label={t('inspector.label')} detail={t(`inspector.tabs.${tab}`)}>
          {inspector}
        </Sheet>
      ) : (
        inspector
      )}
      <footer className="app-deck">
        <div className="app-transport">
          <Transport
            playing={playing}
            isFirst={cursor === 0}
            isLast={cursor === trace.hops.length - 1}
            speed={speed}
            onCommand={command}
            onSpeed={setSpeed}
          />
          <p className="app-position">
            {t('transport.position', { step: cursor + 1, hops: trace.hops.length })}
          </p>
          <p className="app-hint">{t('transport.hint')}</p>
        </div>
        <div className="app-tracks">
          <SecondPaint>
            <HopList trace={trace} cursor={cursor} onSeek={seek} />
            <ErrorBoundary>
              <Timeline trace={trace} cursor={cursor} closed={closed} onSeek={seek} />
            </ErrorBoundary>
          </SecondPaint>
        </div>
      </footer>
    </>
  )
})

function Dialogs({ session }: { readonly session: Session }) {
  const t = useTranslations('ui.engine')
  const { dialog, run, scenario, isReady } = useStore(
    session.store,
    useShallow((state) => ({
      dialog: state.dialog,
      run: state.run,
      scenario: state.scenario,
      isReady: state.engine.kind === 'ready',
    })),
  )
  const close = () => session.store.setState({ dialog: 'none' })
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    // The focus goes back to what opened the dialog: a button, or wherever the key was pressed.
    if (dialog !== 'none') opener.current = document.activeElement
    else if (opener.current instanceof HTMLElement) opener.current.focus()
  }, [dialog])
  return (
    <Suspense>
      {dialog === 'keys' && <KeysDialog settings={session.settings} onClose={close} />}
      {dialog === 'settings' && <SettingsDialog session={session} onClose={close} />}
      {dialog === 'export' && <ExportDialog session={session} onClose={close} />}
      {dialog === 'editor' && (
        <RequestEditor
          open
          draft={run.request}
          original={getScenario(scenario).request}
          engineNotice={isReady ? null : t('waiting')}
          parse={parseRequestDraft}
          onRun={session.editRequest}
          onClose={close}
        />
      )}
    </Suspense>
  )
}
