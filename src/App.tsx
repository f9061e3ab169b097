import { lazy, Suspense, useEffect, useState } from 'react'
import { AppFrame } from './frame/AppFrame'
import { BrokenPage } from './frame/BrokenPage'
import { BrokenSheet } from './frame/BrokenSheet'
import { type I18n, I18nContext, useLanguage } from './i18n/useI18n'
import { behind } from './shared/page/behind'
import { Moved } from './shared/page/moved'
import { PageSheet } from './shared/page/PageSheet'
import { AtStep } from './shared/step'
import { useExample } from './steps/start/parts/useExample'
import type { Updates } from './store/ports'
import { EXAMPLE_SLOT, type Route } from './store/route'
import type { AppStore } from './store/store'
import { StoreContext, useApp } from './store/useApp'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { TextScale } from './ui/textScale'

/** With the 1.12 by which the sheet is zoomed on the projector, the 14 px of names and figures in a chart reach 24. */
const PROJECTOR_SCALE = 1.54

const StartView = lazy(() => import('./steps/start/View'))
const ProgrammeView = behind(async () => (await import('./steps/programme/View')).default)
const JoinView = behind(async () => (await import('./steps/join/View')).default)
const PlanView = behind(async () => (await import('./steps/plan/View')).default)
const DisputesView = behind(async () => (await import('./steps/disputes/View')).default)
const MesasView = behind(async () => (await import('./steps/mesas/View')).default)
const ArrivalsView = behind(async () => (await import('./steps/arrivals/View')).default)
const MeetingsView = behind(async () => (await import('./steps/meetings/View')).default)
const RegisterView = behind(async () => (await import('./steps/register/View')).default)
const ActaView = behind(async () => (await import('./steps/acta/View')).default)
const ChangeView = behind(async () => (await import('./steps/change/View')).default)
const CharterView = behind(async () => (await import('./steps/charter/View')).default)
const InboxView = behind(async () => (await import('./steps/inbox/View')).default)
const ImportView = behind(async () => (await import('./steps/import/View')).default)
const STEP_VIEWS = {
  candidates: behind(async () => (await import('./steps/candidates/View')).default),
  indicators: behind(async () => (await import('./steps/indicators/View')).default),
  weights: behind(async () => (await import('./steps/weights/View')).default),
  ratings: behind(async () => (await import('./steps/ratings/View')).default),
  ranking: behind(async () => (await import('./steps/ranking/View')).default),
  sensitivity: behind(async () => (await import('./steps/sensitivity/View')).default),
  scenarios: behind(async () => (await import('./steps/scenarios/View')).default),
  selection: behind(async () => (await import('./steps/selection/View')).default),
} as const

/** What is shown of a territory beside its steps. */
const TERRITORY_VIEWS = {
  disputes: DisputesView,
  mesas: MesasView,
  arrivals: ArrivalsView,
  meetings: MeetingsView,
  register: RegisterView,
  acta: ActaView,
  change: ChangeView,
  charter: CharterView,
  inbox: InboxView,
  import: ImportView,
} as const

export interface AppProps {
  readonly store: AppStore
  readonly offline: Updates
}

/** The whole interface over one store. */
export function App({ store, offline }: AppProps) {
  return (
    <StoreContext value={store}>
      <ErrorBoundary fallback={(error, retry) => <BrokenPage error={error} onRetry={retry} />}>
        <Root offline={offline} />
      </ErrorBoundary>
    </StoreContext>
  )
}

function Root({ offline }: { readonly offline: Updates }) {
  const { language, theme } = useApp((state) => state.preferences)
  const route = useApp((state) => state.route)
  const programme = useApp((state) => state.work?.folded.programme)
  const [first] = useState(route)
  const i18n = useLanguage(language)
  useOpenSlot(route)
  useEffect(() => {
    document.documentElement.lang = i18n.language.tag
    document.documentElement.dataset.tema = theme
    document.title = titleOf(route, i18n)
  }, [theme, route, i18n])
  return (
    <I18nContext value={i18n}>
      <TextScale value={theme === 'proyector' ? PROJECTOR_SCALE : 1}>
        <AppFrame offline={offline}>
          <ErrorBoundary
            key={JSON.stringify(route)}
            resetOn={[programme]}
            fallback={(error, retry) => <BrokenSheet error={error} onRetry={retry} />}
          >
            <Suspense fallback={<PageSheet aria-busy="true" />}>
              <Moved value={route !== first}>
                <Screen route={route} />
              </Moved>
            </Suspense>
          </ErrorBoundary>
        </AppFrame>
      </TextScale>
    </I18nContext>
  )
}

function Screen({ route }: { readonly route: Route }) {
  if (route.screen === 'programme') return <ProgrammeView />
  if (route.screen === 'join') return <JoinView />
  if (route.screen === 'plan') return <PlanView />
  if (route.screen === 'start') return <StartView />
  const View = route.screen === 'step' ? STEP_VIEWS[route.step] : TERRITORY_VIEWS[route.screen]
  return (
    <AtStep>
      <View />
    </AtStep>
  )
}

/** The address names the slot; a reload or a link opens it. */
function useOpenSlot(route: Route): void {
  const openSlot = useApp((state) => state.openSlot)
  const slot = route.screen === 'start' ? null : route.slot
  const openExample = useExample()
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null)
  useEffect(() => {
    if (slot === null) return
    // What works on records may fail to arrive. The boundary round the page says so, as of any part of it.
    const opened = slot === EXAMPLE_SLOT ? openExample() : openSlot(slot)
    void opened.catch((reason: unknown) => setFault({ reason }))
  }, [slot, openSlot, openExample])
  if (fault) throw fault.reason
}

function titleOf(route: Route, { t }: I18n): string {
  if (route.screen === 'step') return `${t(`step.${route.step}`)} · Yunta`
  return route.screen === 'start' ? 'Yunta' : `${t('frame.programme')} · Yunta`
}
