/** The page: header, picture with its caption, inspector, transport with list and timeline. */
import './app.css'
import './one-column.css'
import { memo, Suspense, useDeferredValue, useEffect, useRef, type ReactNode } from 'react'
import { Direction } from 'radix-ui'
import { IntlProvider, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { getDirection } from '../../content/load/locales'
import type { Problem } from '../../lib/result'
import { useIsMoving } from '../../playback/usePlayback'
import { Caption } from '../../views/captions/Caption'
import { HopStatus } from '../../views/captions/HopStatus'
import { Inspector } from '../../views/inspector/Inspector'
import { loadLater } from '../../ui/loadLater'
import type { Session } from '../session/createSession'
import type { Mode } from '../address/address'
import { isPending, type Shown } from '../state/session-state'
import { useFrame } from '../parts/useFrame'
import { Deck } from './Deck'
import { Dialogs } from './Dialogs'
import { Embedded } from '../embed/Embedded'
import { ViewBoundary } from '../parts/ViewBoundary'
import { Header } from './Header'
import { Notices } from '../parts/Notices'
import { UpdateNotice } from '../offline/UpdateNotice'
import { SessionParticipants } from '../parts/SessionParticipants'
import { SessionCanvas } from '../parts/SessionCanvas'
import { SecondPaint } from './SecondPaint'
import { Sheet } from '../../ui/Sheet'
import { useDocumentLanguage } from '../settings/useDocumentLanguage'
import { useSpeakers } from '../speaker/useSpeakers'
import { useKeys } from '../commands/useKeys'
import { useAppearance, useIsNarrow, useIsStill } from '../settings/useAppearance'
import { useSwipe } from '../../ui/useSwipe'
import { whenRested } from '../session/whenRested'

const Presenting = loadLater(async () => (await import('../presenting/Presenting')).Presenting)

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
  const shown = useStore(session.store, (state) => state.shown)
  const first = useStore(session.store, (state) => state.asked.scenario)
  // Until there is something to see, the title says what is on its way.
  const scenario = shown?.asked.scenario ?? first
  useDocumentLanguage(t('ui.documentTitle', { scenario: t(`scenarios.${scenario}.title`) }))
  const still = useIsStill(session.settings)
  const { mode, theme } = useStore(
    session.store,
    useShallow(({ mode, theme }) => ({ mode, theme })),
  )
  // Until there is something to see, all that can be shown is the page.
  const view = shown ? mode : 'page'
  useAppearance(session.settings, mode, theme)
  useKeys(session)
  useSpeakers(session)
  useEffect(() => session.playback.send({ type: 'setStill', still }), [session, still])
  useEffect(() => {
    // One frame of many in a page: its engine starts only when something is changed in it.
    return mode === 'embed' ? undefined : whenRested(session.playback, session.startEngine)
  }, [session, mode])
  return (
    <Root session={session} view={view}>
      {view === 'present' && shown ? (
        <ViewBoundary resetOn={[shown]}>
          <Suspense>
            <Presenting session={session} shown={shown} />
          </Suspense>
        </ViewBoundary>
      ) : view === 'embed' && shown ? (
        <Embedded session={session} shown={shown} />
      ) : (
        <>
          <Header session={session} />
          {shown ? <Show session={session} shown={shown} /> : <Loading session={session} />}
        </>
      )}
      <Dialogs session={session} />
      <UpdateNotice session={session} />
    </Root>
  )
}

type RootProps = {
  readonly session: Session
  readonly view: Mode
  readonly children: ReactNode
}

/** Says whether the page is at rest, all of it drawn. Its children are not drawn again when that changes. */
function Root({ session, view, children }: RootProps) {
  const { pending, trace } = useStore(
    session.store,
    useShallow((state) => ({ pending: isPending(state), trace: state.shown?.trace ?? null })),
  )
  const moving = useIsMoving(session.playback)
  const isDrawn = useDeferredValue(trace, null) === trace
  return (
    <div className="app" data-view={view} data-idle={!pending && !moving && isDrawn}>
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

type ShowProps = { readonly session: Session; readonly shown: Shown }

const Show = memo(function Show({ session, shown }: ShowProps) {
  const t = useTranslations('ui')
  const { trace, asked } = shown
  const tab = useStore(session.store, (state) => state.tab)
  const frame = useFrame(session, trace)
  const { store, playback, view } = session
  const narrow = useIsNarrow(session.settings)
  const caption = useRef<HTMLDivElement>(null)
  const swipe = useSwipe((way) => {
    if (store.getState().selected !== null) return
    if (way === 'left') playback.send({ type: 'next' })
    if (way === 'right') playback.send({ type: 'back' })
  })
  const inspector = (
    <ViewBoundary resetOn={[trace, frame.cursor, tab]}>
      <Inspector
        frame={frame}
        tab={tab}
        onTab={view.setTab}
        scenario={asked.request ? null : asked.scenario}
      />
    </ViewBoundary>
  )
  return (
    <>
      <main className="app-stage" {...swipe}>
        <Notices session={session} />
        <ViewBoundary resetOn={[trace, frame.cursor]}>
          <SessionCanvas session={session} trace={trace} cover={caption} onSelect={view.select} />
        </ViewBoundary>
        <Caption frame={frame} ref={caption} />
        <HopStatus frame={frame} />
        <ViewBoundary resetOn={[trace, frame.cursor]}>
          <SecondPaint>
            <SessionParticipants session={session} trace={trace} />
          </SecondPaint>
        </ViewBoundary>
      </main>
      {narrow ? (
        <Sheet label={t('inspector.label')} detail={t(`inspector.tabs.${tab}`)}>
          {inspector}
        </Sheet>
      ) : (
        <div className="app-inspector">{inspector}</div>
      )}
      <Deck session={session} trace={trace} />
    </>
  )
})
