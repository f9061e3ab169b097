import { type ReactNode, Suspense, useCallback, useState } from 'react'
import type { StepPlace } from '../domain/step'
import { useI18n } from '../i18n/useI18n'
import { behind } from '../shared/page/behind'
import { useProgramme, useTerritory } from '../shared/reading'
import type { Updates } from '../store/ports'
import { EXAMPLE_SLOT, type Route } from '../store/route'
import { useApp } from '../store/useApp'
import { classes } from '../ui/classes'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Tips } from '../ui/Tips'
import { Toasts } from '../ui/Toasts'
import { useFocusKept } from '../ui/useFocusKept'
import styles from './AppFrame.module.css'
import { BrokenHall } from './BrokenHall'
import { Letterhead } from './Letterhead'
import letterhead from './Letterhead.module.css'
import { Notifications } from './Notifications'
import notifications from './Notifications.module.css'
import { PrintedMargins } from './PrintedMargins'
import { Region } from './Region'
import { ShortcutsDialog } from './ShortcutsDialog'
import panel from './SidePanel.module.css'
import { Spoken } from './Spoken'
import margin from './StepMargin.module.css'
import { useFrameKeys } from './useFrameKeys'
import { useTakeBack } from './useTakeBack'

// What only a step shows comes with the first step: the start screen does without the engine and the charts.
const StepMargin = behind(async () => (await import('./StepMargin')).StepMargin)
const Hall = behind(async () => (await import('./Hall')).Hall)
const ReopenDialog = behind(async () => (await import('../shared/page/ReopenDialog')).ReopenDialog)
const SidePanel = behind(async () => (await import('./SidePanel')).SidePanel)
const Lesson = behind(async () => (await import('../shared/lesson/Lesson')).Lesson)
const GlossaryDialog = behind(async () => (await import('./GlossaryDialog')).GlossaryDialog)

/** Screens of a territory that keep the margin with its steps, and show no panel. */
const BESIDE_STEPS: ReadonlySet<string> = new Set<Route['screen']>([
  'meetings',
  'register',
  'inbox',
  'acta',
  'change',
  'charter',
])

export interface AppFrameProps {
  readonly offline: Updates
  /** The sheet of the current screen. */
  readonly children: ReactNode
}

/** The window as a sheet of papel ministro: letterhead, margin with the steps, the sheet, and the panel of the yunta. */
export function AppFrame({ offline, children }: AppFrameProps) {
  const { t } = useI18n()
  const programme = useProgramme()
  const territory = useTerritory()
  const screen = useApp((state) => state.route.screen)
  const teaches = useApp(({ route }) => route.screen !== 'start' && route.slot === EXAMPLE_SLOT)
  const [help, setHelp] = useState(false)
  const [words, setWords] = useState(false)
  const [sala, setSala] = useState(false)
  const [away, setAway] = useState(false)
  const [news, setNews] = useState('')
  const [notices, setNotices] = useState<Element | null>(null)
  const closeHall = () => setSala(false)
  const onHelp = useCallback(() => setHelp(true), [])
  const onWords = useCallback(() => setWords(true), [])
  const onSala = useCallback(() => setSala((open) => !open), [])
  useFrameKeys({ onHelp, onWords, onSala })
  useFocusKept()
  const inStep = screen === 'step' && programme !== null && territory !== null
  const atPlace = (inStep || BESIDE_STEPS.has(screen)) && programme !== null && territory !== null
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; the address bar belongs to the routes */}
      <a className={styles.skip} href="#sheet" onClick={focusSheet}>
        {t('frame.skip')}
      </a>
      <div
        className={classes(
          styles.frame,
          !atPlace && styles.alone,
          atPlace && !inStep && styles.unpanelled,
          inStep && away && styles.away,
        )}
      >
        <Region name="letterhead" empty={<header className={letterhead.letterhead} />} notices={notices}>
          <Letterhead onHelp={onHelp} onWords={onWords} />
        </Region>
        {atPlace && (
          <Region name="margin" empty={<nav className={margin.margin} />} notices={notices}>
            <StepMargin programme={programme} territory={territory} onHelp={onHelp} onWords={onWords} />
          </Region>
        )}
        <div className={styles.region}>
          {programme?.simulated && screen !== 'start' && <p className={styles.simulated}>{t('simulated.label')}</p>}
          <div ref={setNotices} className={notifications.notices} />
          <Notifications offline={offline} />
          <Suspense>{teaches && programme && <Lesson />}</Suspense>
          {children}
        </div>
        {inStep && (
          <Region name="panel" empty={<aside className={panel.panel} />} notices={notices}>
            <SidePanel programme={programme} territory={territory} onNews={setNews} away={away} onAway={setAway} />
          </Region>
        )}
      </div>
      <Spoken news={news} />
      {programme && screen !== 'acta' && screen !== 'charter' && (
        <PrintedMargins programme={programme} territory={territory} />
      )}
      <ToastList />
      <Tips />
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
      <Suspense>{words && <GlossaryDialog onClose={() => setWords(false)} />}</Suspense>
      {sala && inStep && (
        <ErrorBoundary fallback={(error, retry) => <BrokenHall error={error} onRetry={retry} onClose={closeHall} />}>
          <Suspense>
            <Hall programme={programme} territory={territory} onClose={closeHall} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** The address bar belongs to the routes, so the skip link moves the focus itself. */
function focusSheet(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('sheet')?.focus()
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
      <Suspense>{asked && <ReopenDialog place={asked} onClose={() => setAsked(null)} />}</Suspense>
    </>
  )
}
