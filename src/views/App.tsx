import { lazy, Suspense, useEffect, useState } from 'react'
import { type I18n, I18nContext, useLanguage } from '../i18n/useI18n'
import type { Updates } from '../store/ports'
import type { Route } from '../store/route'
import type { AppStore } from '../store/store'
import { StoreContext, useApp } from '../store/useApp'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { PROJECTOR_SCALE, TextScale } from '../ui/textScale'
import { EXAMPLE_SLOT, useExample } from './inicio/useExample'
import { Broken } from './marco/Broken'
import { Marco } from './marco/Marco'
import { Moved } from './marco/moved'

const InicioView = lazy(() => import('./inicio/InicioView'))
const ProgramaView = lazy(() => import('./programa/ProgramaView'))
const ImportarView = lazy(() => import('./importar/ImportarView'))
const STEP_VIEWS = {
  candidates: lazy(() => import('./candidatos/CandidatosView')),
  indicators: lazy(() => import('./indicadores/IndicadoresView')),
  weights: lazy(() => import('./ponderacion/PonderacionView')),
  ratings: lazy(() => import('./puntuacion/PuntuacionView')),
  ranking: lazy(() => import('./ranking/RankingView')),
  sensitivity: lazy(() => import('./sensibilidad/SensibilidadView')),
  scenarios: lazy(() => import('./escenarios/EscenariosView')),
  selection: lazy(() => import('./seleccion/SeleccionView')),
} as const

export interface AppProps {
  readonly store: AppStore
  readonly offline: Updates
}

/** The whole interface over one store. */
export function App({ store, offline }: AppProps) {
  return (
    <StoreContext value={store}>
      <Page offline={offline} />
    </StoreContext>
  )
}

function Page({ offline }: { readonly offline: Updates }) {
  const { language, theme } = useApp((state) => state.preferences)
  const route = useApp((state) => state.route)
  const [first] = useState(route)
  const i18n = useLanguage(language)
  useOpenSlot(route)
  useEffect(() => {
    document.documentElement.lang = i18n.language === 'es' ? 'es-EC' : 'en'
    document.documentElement.dataset.tema = theme
    document.title = titleOf(route, i18n)
  }, [theme, route, i18n])
  return (
    <I18nContext value={i18n}>
      <TextScale value={theme === 'proyector' ? PROJECTOR_SCALE : 1}>
        <Marco offline={offline}>
          <ErrorBoundary
            key={JSON.stringify(route)}
            fallback={(error, retry) => <Broken error={error} onRetry={retry} />}
          >
            <Suspense fallback={<main className="hoja" id="hoja" aria-busy="true" />}>
              <Moved value={route !== first}>
                <Screen route={route} />
              </Moved>
            </Suspense>
          </ErrorBoundary>
        </Marco>
      </TextScale>
    </I18nContext>
  )
}

function Screen({ route }: { readonly route: Route }) {
  if (route.screen === 'programme') return <ProgramaView />
  if (route.screen === 'import') return <ImportarView />
  if (route.screen === 'start') return <InicioView />
  const View = STEP_VIEWS[route.step]
  return <View />
}

/** The address names the slot; a reload or a link opens it. */
function useOpenSlot(route: Route): void {
  const openSlot = useApp((state) => state.openSlot)
  const slot = route.screen === 'start' ? null : route.slot
  const openExample = useExample()
  useEffect(() => {
    if (slot === EXAMPLE_SLOT) void openExample()
    else if (slot !== null) void openSlot(slot)
  }, [slot, openSlot, openExample])
}

function titleOf(route: Route, { t }: I18n): string {
  if (route.screen === 'step') return `${t(`step.${route.step}`)} · Yunta`
  return route.screen === 'start' ? 'Yunta' : `${t('frame.programme')} · Yunta`
}
