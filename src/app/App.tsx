/** The page: header, picture with its caption, inspector, transport with list and timeline. */
import './app.css'
import './one-column.css'
import { memo, Suspense, useCallback, useDeferredValue, useEffect, type ReactNode } from 'react'
import { Direction } from 'radix-ui'
import { IntlProvider, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { getDirection } from '../content/locales'
import type { Problem } from '../lib/result'
import { useIsMoving, usePlayback } from '../playback/usePlayback'
import type { Trace } from '../trace/trace'
import { Caption } from '../views/captions/Caption'
import { HopStatus } from '../views/captions/HopStatus'
import { Inspector } from '../views/inspector/Inspector'
import { loadLater } from '../ui/loadLater'
import type { Tab } from './address'
import type { Session } from './createSession'
import type { SessionState } from './session-state'
import { Deck } from './Deck'
import { Dialogs } from './Dialogs'
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

const Presenting = loadLater(async () => (await import('./Presenting')).Presenting)

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
        <ErrorBoundary resetOn={[trace]}>
          <Suspense>
            <Presenting session={session} trace={trace} />
          </Suspense>
        </ErrorBoundary>
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

function toShown({ tab, scenario, request }: SessionState) {
  return { tab, scenario, request }
}

const Show = memo(function Show({
  session,
  trace,
}: {
  readonly session: Session
  readonly trace: Trace
}) {
  const t = useTranslations('ui')
  const { tab, scenario, request } = useStore(session.store, useShallow(toShown))
  const { cursor } = usePlayback(session.playback)
  const { store, playback } = session
  const setTab = useCallback((next: Tab) => store.setState({ tab: next }), [store])
  const select = useCallback((id: string | null) => store.setState({ selected: id }), [store])
  const narrow = useIsNarrow(session.settings)
  const swipe = useSwipe((way) => {
    if (store.getState().selected !== null) return
    if (way === 'left') playback.send({ type: 'next' })
    if (way === 'right') playback.send({ type: 'back' })
  })
  const inspector = (
    <ErrorBoundary resetOn={[trace, cursor, tab]}>
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
        <ErrorBoundary resetOn={[trace, cursor]}>
          <Picture session={session} trace={trace} onSelect={select} />
        </ErrorBoundary>
        <Caption trace={trace} cursor={cursor} />
        <HopStatus trace={trace} cursor={cursor} />
        <ErrorBoundary resetOn={[trace, cursor]}>
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
      <Deck session={session} trace={trace} />
    </>
  )
})
