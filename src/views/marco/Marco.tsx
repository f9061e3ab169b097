import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import type { StepPlace } from '../../domain/step'
import { spoken } from '../../i18n/message'
import { useI18n } from '../../i18n/useI18n'
import { selectProgramme, selectTerritory } from '../../selectors/current'
import type { Updates } from '../../store/ports'
import { useApp } from '../../store/useApp'
import { LiveRegion } from '../../ui/LiveRegion'
import { Tips } from '../../ui/Tips'
import { Toasts } from '../../ui/Toasts'
import { Atajos } from './Atajos'
import { Avisos } from './Avisos'
import { Membrete } from './Membrete'
import { ReopenDialog } from './ReopenDialog'
import { useFrameKeys } from './useFrameKeys'
import { useTakeBack } from './useTakeBack'
import './marco.css'

// What only a step shows comes with the first step: the start screen does without the engine and the charts.
const Margen = lazy(() => import('./Margen').then(({ Margen }) => ({ default: Margen })))
const Sala = lazy(() => import('./Sala').then(({ Sala }) => ({ default: Sala })))
const Tablero = lazy(() => import('./Tablero').then(({ Tablero }) => ({ default: Tablero })))

export interface MarcoProps {
  readonly offline: Updates
  /** The sheet of the current screen. */
  readonly children: ReactNode
}

/** The window as a sheet of papel ministro: letterhead, margin with the steps, the sheet, and the panel of the yunta. */
export function Marco({ offline, children }: MarcoProps) {
  const { t } = useI18n()
  const programme = useApp(selectProgramme)
  const territory = useApp(selectTerritory)
  const screen = useApp((state) => state.route.screen)
  const [help, setHelp] = useState(false)
  const [sala, setSala] = useState(false)
  const [news, setNews] = useState('')
  const onHelp = useCallback(() => setHelp(true), [])
  const onSala = useCallback(() => setSala((open) => !open), [])
  useFrameKeys({ onHelp, onSala })
  const inStep = screen === 'step' && programme !== null && territory !== null
  const look = ['app', inStep ? '' : 'sin-margen sin-tablero'].filter(Boolean).join(' ')
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; the address bar belongs to the routes */}
      <a className="salto" href="#hoja" onClick={focusSheet}>
        {t('frame.skip')}
      </a>
      <div className={look}>
        <Membrete onHelp={onHelp} />
        {inStep && (
          <Suspense fallback={<nav className="margen" />}>
            <Margen programme={programme} territory={territory} onHelp={onHelp} />
          </Suspense>
        )}
        <div className="hoja-marco">
          {programme?.simulated && screen !== 'start' && <p className="ejemplo solo-tel">{t('simulated.label')}</p>}
          <Avisos offline={offline} />
          {children}
        </div>
        {inStep && (
          <Suspense fallback={<aside className="tablero" />}>
            <Tablero programme={programme} territory={territory} onNews={setNews} />
          </Suspense>
        )}
      </div>
      <LiveRegion message={spoken(news)} />
      <ToastList />
      <Tips />
      {help && <Atajos onClose={() => setHelp(false)} />}
      {sala && inStep && (
        <Suspense>
          <Sala programme={programme} territory={territory} onClose={() => setSala(false)} />
        </Suspense>
      )}
    </>
  )
}

/** The address bar belongs to the routes, so the skip link moves the focus itself. */
function focusSheet(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('hoja')?.focus()
}

function ToastList() {
  const { t } = useI18n()
  const toasts = useApp((state) => state.toasts)
  const dismiss = useApp((state) => state.dismissToast)
  const { undo } = useTakeBack()
  const [asked, setAsked] = useState<StepPlace | null>(null)
  const items = toasts.map(({ id, text, undo: undoable, reopen }) => ({
    id,
    text,
    ...(undoable && { action: { label: t('action.undo'), onChoose: undo } }),
    ...(reopen && { action: { label: t('stepState.reopen'), onChoose: () => setAsked(reopen) } }),
  }))
  return (
    <>
      <Toasts toasts={items} onLeave={dismiss} />
      {asked && <ReopenDialog place={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
